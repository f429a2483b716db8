import { useMemo } from "react";
import { Link } from "react-router-dom";
import { queryText } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import { paths } from "../../paths.ts";
import { buildComparison, firstChoice } from "./comparison.ts";
import { comparisonAddress } from "./comparisonAddress.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";

interface Props {
  /** Ids of tracks, with spaces between them, in the order of the columns. */
  readonly tracks: string;
  /** Ids of dimensions, with spaces between them, in the order of the rows. */
  readonly dimensions: string;
}

function chosen<Id extends string>(known: readonly { readonly id: Id }[], words: string): readonly Id[] {
  return words.split(/\s+/).flatMap((word) => known.find(({ id }) => id === word)?.id ?? []);
}

/** A small table set in a text, with a link to the same rows and columns on the page of the comparison. */
export function InlineComparison({ tracks, dimensions }: Props) {
  const taxonomy = useTaxonomy((all) => all);
  const choice = useMemo(
    () => ({
      ...firstChoice(taxonomy),
      tracks: chosen(taxonomy.tracks, tracks),
      rows: chosen(taxonomy.dimensions, dimensions),
    }),
    [taxonomy, tracks, dimensions],
  );
  const comparison = useMemo(() => buildComparison(taxonomy, choice), [taxonomy, choice]);
  const search = queryText(comparisonAddress(taxonomy).format(choice));
  return (
    <div className="ct-inline">
      <ComparisonTable comparison={comparison} choice={choice} />
      <p className="fine">
        <Link to={{ pathname: paths.compare.to(), search }}>Change rows and columns of this comparison</Link>
      </p>
    </div>
  );
}
