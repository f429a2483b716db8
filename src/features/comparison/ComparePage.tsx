import { useMemo, useRef } from "react";
import { useReferences } from "../../citations/PageReferences.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { buildComparison } from "./comparison.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { ComparisonTools } from "./ComparisonTools.tsx";
import { statusWords } from "./comparisonWords.ts";
import { EmptyComparison } from "./EmptyComparison.tsx";
import { PairPager } from "./PairPager.tsx";
import { TableSources } from "./TableSources.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useComparisonChoice } from "./useComparisonChoice.ts";
import { useFoundMarks } from "./useFoundMarks.ts";
import "../../styles/comparetools.css";

interface Props {
  readonly page: RecordOf<"compare">;
}

/** The tracks side by side: questions by tracks, as the address says. */
export function ComparePage({ page }: Props) {
  const taxonomy = useTaxonomy((all) => all);
  const { choice, coming, dropped, changed, change } = useComparisonChoice(taxonomy);
  const comparison = useMemo(() => buildComparison(taxonomy, choice), [taxonomy, choice]);
  const references = useReferences();
  const tools = useRef<HTMLFieldSetElement>(null);
  const table = useFoundMarks(choice.find, comparison);
  const numbers = useMemo(
    () => new Set([...comparison.sources].flatMap((key) => references.get(key)?.number ?? [])),
    [comparison, references],
  );
  const empty = comparison.tracks.length === 0 || comparison.shown === 0;
  const status = `${changed} ${statusWords(comparison, choice, taxonomy.dimensions.length)}`.trimStart();
  return (
    <>
      <div className="phead">
        <p className="plate-n">Plate 1</p>
        <h1>{page.title}</h1>
        <p className="lead">Questions put to every track in turn. Read across to compare, down to know one track.</p>
      </div>
      <div className="ct-page" ref={table}>
        <ComparisonTools ref={tools} core={taxonomy} choice={coming} onChange={change} />
        <div className="ct-sum">
          <output className="ct-status">{status}</output>
          {!empty && <PresentButton />}
          {!empty && <TakeAway title={page.title} comparison={comparison} choice={choice} />}
        </div>
        <DroppedNote dropped={dropped} />
        {empty ? (
          <EmptyComparison
            core={taxonomy}
            choice={choice}
            onChange={(part) => {
              change(part);
              // The button goes away with the empty table; the focus must not go with it.
              tools.current?.focus();
            }}
          />
        ) : (
          <>
            <PairPager comparison={comparison} choice={choice} coming={coming} onChange={change} />
            <ComparisonTable comparison={comparison} choice={choice} onChange={change} />
          </>
        )}
      </div>
      {numbers.size > 0 && !empty && <TableSources numbers={numbers} />}
    </>
  );
}
