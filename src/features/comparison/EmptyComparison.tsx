import type { Core } from "../../taxonomy/taxonomy.ts";
import { firstChoice, type ComparisonChoice } from "./comparison.ts";
import { countWord } from "./comparisonWords.ts";

interface Props {
  readonly core: Pick<Core, "tracks" | "dimensions">;
  readonly choice: ComparisonChoice;
  readonly onChange: (part: Partial<ComparisonChoice>) => void;
}

interface Way {
  readonly heading: string;
  readonly action: string;
  readonly change: Partial<ComparisonChoice>;
}

function wayOut({ core, choice }: Pick<Props, "core" | "choice">): Way {
  const { tracks, rows } = firstChoice(core);
  if (choice.tracks.length === 0) {
    return { heading: "Choose at least one track", action: `Show all ${countWord(tracks.length)}`, change: { tracks } };
  }
  if (choice.rows.length === 0) {
    return { heading: "Choose at least one row", action: `Show the first ${rows.length}`, change: { rows } };
  }
  if (choice.find !== "") {
    return {
      heading: `No chosen row has “${choice.find}”`,
      action: "Show all chosen rows",
      change: { find: "", onlyDifferences: false },
    };
  }
  return { heading: "No chosen row differs", action: "Show all chosen rows", change: { onlyDifferences: false } };
}

/** What stands in place of a table with no columns or no rows, and the way out. */
export function EmptyComparison({ core, choice, onChange }: Props) {
  const { heading, action, change } = wayOut({ core, choice });
  return (
    <div className="ct-none">
      <h2>{heading}</h2>
      <button className="btn" type="button" onClick={() => onChange(change)}>
        {action}
      </button>
    </div>
  );
}
