import type { Core } from "../../taxonomy/taxonomy.ts";
import type { ComparisonChoice } from "./comparison.ts";
import { OrderPanel } from "./OrderPanel.tsx";
import { RowChooser } from "./RowChooser.tsx";
import { hiding, type ChangeComparison } from "./useComparisonChoice.ts";

export interface TablePanelProps {
  readonly id: string;
  readonly panel: "rows" | "order";
  readonly core: Core;
  readonly choice: ComparisonChoice;
  readonly onChange: ChangeComparison;
}

/** What unfolds below the tools; it is loaded after the page, before it is asked for. */
export function TablePanel({ id, panel, core, choice, onChange }: TablePanelProps) {
  if (panel === "order") return <OrderPanel id={id} core={core} choice={choice} onChange={onChange} />;
  return (
    <RowChooser
      id={id}
      core={core}
      chosen={choice.rows}
      onChoose={(rows) => onChange((now) => hiding(now, { rows }))}
    />
  );
}
