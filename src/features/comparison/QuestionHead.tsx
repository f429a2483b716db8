import type { ComparedRow } from "./comparison.ts";
import type { TableView } from "./tableView.ts";

interface Props {
  readonly row: ComparedRow;
  readonly scope: "col" | "row";
  readonly view: TableView;
}

/** The head of a question’s row, or column. */
export function QuestionHead({ row: { dimension, verdict }, scope, view }: Props) {
  const pinned = view.pinned.includes(dimension.id);
  return (
    <th
      className={scope === "col" ? "ct-h" : "ct-qh"}
      scope={scope}
      id={view.anchored ? `row--${dimension.id}` : undefined}
      data-pinned={pinned ? "" : undefined}
      data-step={view.anchored && scope === "col" ? "column" : undefined}
      data-step-name={dimension.label}
    >
      <div className="ct-rh">
        <span className="ct-q">{dimension.question}</span>{" "}
        <span className="ct-d">
          {dimension.label}
          {verdict === "descriptive" && <i>, descriptive</i>}
          {pinned && ", pinned"}
        </span>
      </div>
    </th>
  );
}
