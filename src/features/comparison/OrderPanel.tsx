import type { Core } from "../../taxonomy/taxonomy.ts";
import { firstChoice, inShownOrder, moved, toggled, type ColumnId, type ComparisonChoice } from "./comparison.ts";
import { OrderList, type Placed } from "./OrderList.tsx";
import type { ChangeComparison } from "./useComparisonChoice.ts";

interface Props {
  readonly id: string;
  readonly core: Core;
  readonly choice: ComparisonChoice;
  readonly onChange: ChangeComparison;
}

const across = { before: "Move left", after: "Move right" } as const;
const down = { before: "Move up", after: "Move down" } as const;

/** What is shown, in the order shown: each can be moved, and pinned so that it stays first. */
export function OrderPanel({ id, core, choice, onChange }: Props) {
  const { tracks, rows, pinned, swapped } = choice;
  const placed = <Id extends ColumnId>(ids: readonly Id[], nameOf: (id: Id) => string): readonly Placed<Id>[] =>
    inShownOrder(ids, pinned).map((each) => ({ id: each, name: nameOf(each), pinned: pinned.includes(each) }));
  const pin = (each: ColumnId) => onChange((now) => ({ pinned: toggled([], now.pinned, each) }));
  const usualRows = core.dimensions.map((dimension) => dimension.id);
  return (
    <div className="ct-rows ct-order" id={id}>
      <OrderList
        title="Tracks, in the order shown"
        items={placed(tracks, (each) => core.tracks.find((track) => track.id === each)?.title ?? "")}
        words={swapped ? down : across}
        onMove={(each, by) => onChange((now) => ({ tracks: moved(now.tracks, now.pinned, each, by) }))}
        onPin={pin}
        onUsual={() =>
          onChange((now) => ({ tracks: firstChoice(core).tracks.filter((each) => now.tracks.includes(each)) }))
        }
      />
      <OrderList
        title="Rows, in the order shown"
        items={placed(rows, (each) => core.dimensions.find((dimension) => dimension.id === each)?.label ?? "")}
        words={swapped ? across : down}
        onMove={(each, by) => onChange((now) => ({ rows: moved(now.rows, now.pinned, each, by) }))}
        onPin={pin}
        onUsual={() => onChange((now) => ({ rows: usualRows.filter((each) => now.rows.includes(each)) }))}
      />
      <p className="fine ct-hint">
        In a list the arrow keys go from line to line; with Alt they move the line, and Enter pins it. What is pinned
        stays first, whatever is moved or filtered.
      </p>
    </div>
  );
}
