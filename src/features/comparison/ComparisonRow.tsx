import { Mark } from "../../ui/Mark.tsx";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { CellContent } from "../../citations/CellContent.tsx";
import type { ComparedRow } from "./comparison.ts";

interface Props {
  readonly row: ComparedRow;
  /** The track against which differences are marked, where they are. */
  readonly reference: Track | undefined;
  /** Cells carry fragment ids `track--dimension`: once per page. */
  readonly anchored: boolean;
}

/** One question and its answers. */
export function ComparisonRow({ row, reference, anchored }: Props) {
  const { dimension, verdict, cells } = row;
  return (
    <tr>
      <th scope="row" id={anchored ? `row--${dimension.id}` : undefined}>
        <div className="ct-rh">
          <span className="ct-q">{dimension.question}</span>{" "}
          <span className="ct-d">
            {dimension.label}
            {verdict === "descriptive" && <i>, descriptive</i>}
          </span>
        </div>
      </th>
      {cells.map(({ track, cell, differs }) => {
        const marked = differs && reference !== undefined;
        return (
          <td
            key={track.id}

            id={anchored ? `${track.id}--${dimension.id}` : undefined}
            className={`ct-c ct-c--${track.line}`}
            data-state={cell.state}
            data-differs={marked ? "" : undefined}
          >
            <span className="ct-m">
              <Mark line={track.line} mark={track.mark} size="small" />
              <span className="ct-mn">{track.title}</span>
            </span>
            <CellContent
              cell={cell}
              difference={marked && <span className="vh"> (differs from {reference.title})</span>}
            />
          </td>
        );
      })}
    </tr>
  );
}
