import { useMemo, useRef } from "react";
import { useReferences } from "../../citations/PageReferences.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { useAddress } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { buildComparison, type ComparisonChoice } from "./comparison.ts";
import { comparisonAddress } from "./comparisonAddress.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { ComparisonTools } from "./ComparisonTools.tsx";
import { statusWords } from "./comparisonWords.ts";
import { EmptyComparison } from "./EmptyComparison.tsx";

interface Props {
  readonly page: RecordOf<"compare">;
}

/** The tracks side by side: questions by tracks, as the address says. */
export function ComparePage({ page }: Props) {
  const taxonomy = useTaxonomy((all) => all);
  const codec = useMemo(() => comparisonAddress(taxonomy), [taxonomy]);
  const { choice, dropped, choose } = useAddress(codec);
  const comparison = useMemo(() => buildComparison(taxonomy, choice), [taxonomy, choice]);
  const references = useReferences();
  const tools = useRef<HTMLFieldSetElement>(null);
  const numbers = new Set([...comparison.sources].flatMap((key) => references.get(key)?.number ?? []));
  const empty = comparison.tracks.length === 0 || comparison.shown === 0;
  const status = statusWords(comparison, choice, taxonomy.dimensions.length);
  const change = (part: Partial<ComparisonChoice>) => {
    choose({ ...choice, ...part });
  };
  return (
    <>
      <div className="phead">
        <p className="plate-n">Plate 1</p>
        <h1>{page.title}</h1>
        <p className="lead">
          Questions put to every track in turn. Read across a row to compare; read down a column to know one track.
        </p>
      </div>
      <div className="ct-page">
        <ComparisonTools ref={tools} core={taxonomy} choice={choice} onChange={change} status={status} />
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
          <ComparisonTable comparison={comparison} marks={choice.marks} />
        )}
      </div>
      {numbers.size > 0 && !empty && (
        <section className="afternote">
          <h2>Sources in this table</h2>
          <ReferenceList numbers={numbers} />
        </section>
      )}
    </>
  );
}
