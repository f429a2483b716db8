import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { PageDates } from "../../citations/PageDates.tsx";
import { BitingGaps } from "../../citations/PageEnd.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { Text } from "../../citations/Text.tsx";
import { useCaseLines } from "../../explorer/useCaseLines.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { trackById } from "../../taxonomy/questions.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { ForkList } from "../../ui/ForkList.tsx";
import { Later } from "../../ui/Later.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { TrackCases } from "./TrackCases.tsx";
import { TrackGrid } from "./TrackGrid.tsx";
import { TrackRail } from "./TrackRail.tsx";
import "../../styles/tracks.css";

interface Props {
  readonly page: RecordOf<"track">;
  readonly body: ReactNode;
}

function Neighbour({ track, where }: { readonly track: Track; readonly where: "Previous" | "Next" }) {
  const mark = <Mark line={track.line} mark={track.mark} />;
  return (
    <Link to={paths.track.to(track.id)} rel={where === "Next" ? "next" : "prev"}>
      {where === "Previous" && mark}
      <span>
        <i>{where}</i>
        {track.title}, {track.word.toLowerCase()}
      </span>
      {where === "Next" && mark}
    </Link>
  );
}

/** A track: its definition, its text, its row of the grid, its cases and its sources. */
export function TrackPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const lines = useCaseLines(page.collections);
  const track = trackById({ tracks }, page.id);
  const stops = [
    ...page.headings,
    { id: "grid", text: "On the grid" },
    ...(page.questions.length > 0 ? [{ id: "contested", text: "Contested" }] : []),
    { id: "cases", text: "Cases on this line" },
    { id: "sources", text: "Sources" },
  ];
  return (
    <>
      <div className="thead">
        <span className="thead-mark">
          <Mark line={track.line} mark={track.mark} size="huge" />
        </span>
        <span className="thead-line">
          <TrackLine line={track.line} weave="map" />
        </span>
        <span className="thead-v">
          <TrackLine line={track.line} direction="down" />
        </span>
        <h1>{track.title} diplomacy</h1>
        <p className="lead" id="lead">
          <Text text={page.definition} place="lead" />
        </p>
      </div>
      <div className="tgrid">
        <TrackRail line={track.line} stops={stops} />
        <div className="tbody">
          <p className="also">
            <b>Also called</b> {page.aliases.join(" · ")}. On this page the number is that of the{" "}
            <Link to={paths.tracks.to()}>common scheme</Link>.
          </p>
          <div className="prose">{body}</div>
        </div>
      </div>
      <Later>
        <TrackGrid track={track} />
        {page.questions.length > 0 && (
          <section className="wide later" aria-labelledby="contested">
            <h2 id="contested">Contested on this track</h2>
            <ForkList questions={page.questions} />
          </section>
        )}
        <TrackCases track={track} lines={lines} />
        <section className="wide later" aria-labelledby="sources">
          <h2 id="sources">Sources</h2>
          <ReferenceList />
          <BitingGaps gaps={page.biting} />
          <PageDates published={page.published} edited={page.edited} />
        </section>
        <nav className="prevnext" aria-label="Neighbouring tracks">
          {page.previous !== undefined && <Neighbour track={trackById({ tracks }, page.previous)} where="Previous" />}
          {page.next !== undefined && <Neighbour track={trackById({ tracks }, page.next)} where="Next" />}
        </nav>
      </Later>
    </>
  );
}
