import { Fragment, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { TrackLinks } from "../../citations/TrackLinks.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { Later } from "../../ui/Later.tsx";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { Concordance } from "./Concordance.tsx";
import { Definitions } from "./Definitions.tsx";
import { Disagreement } from "./Disagreement.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"term">;
  readonly body: ReactNode;
}

/** A term: whether sources agree about it, what it means, who defines it how, and the text. */
export function TermPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  // Below the definitions, where they fill a screen.
  const Rest = page.definitions.length > 3 ? Later : Fragment;
  return (
    <>
      <div className="term-head">
        <p className="plate-n">
          <Link to={paths.terms.to()}>Terms</Link>
        </p>
        <h1>{page.title}</h1>
        <div className="term-gloss">
          {page.contested && <Disagreement definitions={page.definitions} questions={page.questions} />}
          <p className="lead" id="lead">
            <Text text={page.gloss} place="lead" />
          </p>
        </div>
        {page.aliases.length > 0 && (
          <p className="term-also fine">
            <b>Also called</b> {page.aliases.join(" · ")}
          </p>
        )}
      </div>
      <Definitions definitions={page.definitions} contested={page.contested} />
      <Rest>
        <Concordance definitions={page.definitions} facets={page.facets} echoes={page.echoes} />
        <div className="entry">
          <div className="prose">{body}</div>
          <div className="entry-side">
            <TrackLinks tracks={tracks} ids={page.tracks} />
            <SideLinks title="Related terms" links={page.see} />
            <SideLinks title="Contested questions" links={page.questions} />
          </div>
        </div>
        <PageEnd page={page} />
      </Rest>
    </>
  );
}
