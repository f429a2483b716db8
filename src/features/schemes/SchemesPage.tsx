import { useMemo } from "react";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { useAddress } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { MemberId } from "../../taxonomy/ids.ts";
import { numberRows } from "../../taxonomy/schemeNumbers.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Crosswalk } from "./Crosswalk.tsx";
import { buildCrosswalk, memberPath } from "./crosswalk.ts";
import { numbersAddress } from "./numbersAddress.ts";
import { NumbersSection } from "./NumbersSection.tsx";
import { SchemeSection } from "./SchemeSection.tsx";
import "../../styles/schemes.css";

interface Props {
  readonly page: RecordOf<"schemes">;
}

/**
 * Every way of numbering tracks: the numbers side by side, each scheme, and how they relate. Schemes are read from the page
 * and not from the store: a page of one member brings only what that member corresponds to.
 */
export function SchemesPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const { members, collections } = page;
  const { schemes = [], correspondences = [] } = collections;
  const rows = useMemo(() => numberRows(schemes, correspondences), [schemes, correspondences]);
  const codec = useMemo(() => numbersAddress(rows.map(({ number }) => number)), [rows]);
  const { choice, dropped } = useAddress(codec);
  const pages = useMemo(
    () => new Map(members.flatMap(({ id, path }): [MemberId, string][] => (path === undefined ? [] : [[id, path]]))),
    [members],
  );
  const pathOf = (id: string): string => memberPath(pages, id as MemberId, paths.schemes.to());
  return (
    <>
      <PageHead title={page.title}>
        What is Track 3? It depends on who counts. {schemes.length} ways of numbering tracks and levels, side by side;
        then each on its own, and how they relate.
      </PageHead>
      <DroppedNote dropped={dropped} />
      <NumbersSection
        schemes={schemes}
        rows={rows}
        tracks={tracks}
        pages={pages}
        pathOf={pathOf}
        codec={codec}
        choice={choice}
      />
      {schemes.map((scheme) => (
        <SchemeSection
          key={scheme.id}
          scheme={scheme}
          schemes={schemes}
          correspondences={correspondences}
          tracks={tracks}
          pages={pages}
        />
      ))}
      <Crosswalk parts={buildCrosswalk(schemes, correspondences)} tracks={tracks} pathOf={pathOf} />
      <PageEnd page={page} />
    </>
  );
}
