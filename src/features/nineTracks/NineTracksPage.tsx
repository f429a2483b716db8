import { useMemo, type ReactNode } from "react";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { TrackLinks } from "../../citations/TrackLinks.tsx";
import { queryText, useAddress } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { MemberId, TrackId } from "../../taxonomy/ids.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { SameNumbers } from "./SameNumbers.tsx";
import { buildWheel } from "./wheel.ts";
import { wheelAddress } from "./wheelAddress.ts";
import { WheelPlate } from "./WheelPlate.tsx";
import "../../styles/wheel.css";

const SCHEME = "nine-tracks";

interface Props {
  readonly page: RecordOf<"nineTracks">;
  readonly body: ReactNode;
}

/**
 * Diamond and McDonald’s nine tracks: the wheel with its list, the numbers that clash, then the text. Schemes are read from
 * the page and not from the store: a page of one member brings only what that member corresponds to.
 */
export function NineTracksPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const { front, members, collections } = page;
  const { schemes = [], correspondences = [] } = collections;
  const scheme = schemes.find(({ id }) => id === SCHEME);
  if (scheme === undefined) throw new Error("The page of the nine tracks has not brought their scheme");
  const codec = useMemo(() => wheelAddress(scheme), [scheme]);
  const { choice, dropped, choose } = useAddress(codec);
  const model = useMemo(() => buildWheel(scheme, members, tracks, choice), [scheme, members, tracks, choice]);
  const pages = useMemo(
    () => new Map(members.flatMap(({ id, path }): [MemberId, string][] => (path === undefined ? [] : [[id, path]]))),
    [members],
  );
  return (
    <>
      <PageHead above={{ path: paths.models.to(), title: "Models" }} kind="Plate 3" title={page.title}>
        <Text text={front.lead} place="lead" />
      </PageHead>
      <PresentButton />
      <DroppedNote dropped={dropped} />
      <WheelPlate
        model={model}
        tracks={tracks}
        queryOf={(track) => `?${queryText(codec.format({ track }))}`}
        onChoose={(track, by) => {
          // Going round by the arrows is one look at the wheel, and one step of the history.
          choose({ track }, { replace: by === "key" });
        }}
      />
      <SameNumbers schemes={schemes} correspondences={correspondences} tracks={tracks} pages={pages} />
      <div className="entry">
        <div className="prose">
          {body}
          {front.limits !== undefined && (
            <section id="limits">
              <h2>Limits</h2>
              <p>
                <Text text={front.limits} place="limits" />
              </p>
            </section>
          )}
        </div>
        <div className="entry-side">
          <TrackLinks tracks={tracks} ids={(front.tracks ?? []) as readonly TrackId[]} />
          <SideLinks title="Cases" links={page.cases} />
          <SideLinks title="Contested questions" links={page.questions} />
          <SideLinks title="Terms" links={page.terms} />
        </div>
      </div>
      <PageEnd page={page} />
      <Neighbours of="models" previous={page.previous} next={page.next} />
    </>
  );
}
