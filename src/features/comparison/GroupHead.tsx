import { counted } from "./comparisonWords.ts";
import type { RowGroup } from "./comparison.ts";
import type { TableView } from "./tableView.ts";

interface Props {
  readonly shown: RowGroup & { readonly group: NonNullable<RowGroup["group"]> };
  readonly view: TableView;
}

/** The name of a group of rows, which folds them away. */
export function GroupHead({ shown: { group, rows, folded }, view: { onFold } }: Props) {
  if (onFold === undefined) return group.label;
  return (
    <button type="button" className="ct-fold" aria-expanded={!folded} onClick={() => onFold(group.id)}>
      <span className="ct-chev" aria-hidden="true" />
      {group.label} {folded && <span className="ct-foldn">{counted(rows.length, "row", "rows")}</span>}
    </button>
  );
}
