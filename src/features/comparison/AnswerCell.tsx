import { memo } from "react";
import { CellContent } from "../../citations/CellContent.tsx";
import type { Dimension, Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { cellId, type ComparedCell, type ComparedRow } from "./comparison.ts";
import type { TableView } from "./tableView.ts";

interface Props {
  readonly compared: ComparedCell;
  readonly row: ComparedRow;
  readonly view: TableView;
  /** What stands over the answer where answers stand below one another. */
  readonly entry: "track" | "question";
}

interface ShownProps {
  readonly track: Track;
  readonly dimension: Dimension;
  readonly cell: ComparedCell["cell"];
  readonly entry: Props["entry"];
  readonly differsFrom: string | undefined;
  readonly anchored: boolean;
  readonly pinned: boolean;
  /** Outside of the two columns that a phone shows side by side. */
  readonly out: boolean;
  readonly open: boolean;
  readonly onOpen: TableView["onOpen"];
}

/** Rendered again only when what it shows has changed: a long table must follow a choice at once. */
const ShownCell = memo(function ShownCell(props: ShownProps) {
  const { track, dimension, cell, entry, differsFrom, anchored, pinned, out, open, onOpen } = props;
  const id = cellId(track.id, dimension.id);
  return (
    <td
      id={anchored ? id : undefined}
      className={`ct-c ct-c--${track.line}`}
      data-state={cell.state}
      data-differs={differsFrom === undefined ? undefined : ""}
      data-pinned={pinned ? "" : undefined}
      data-out={out ? "" : undefined}
    >
      <div className="ct-cb">
        <span className="ct-m">
          {entry === "track" && <Mark line={track.line} mark={track.mark} size="small" />}
          <span className="ct-mn">{entry === "track" ? track.title : dimension.label}</span>
        </span>
        <CellContent
          cell={cell}
          place={anchored ? id : undefined}
          difference={differsFrom !== undefined && <span className="vh"> (differs from {differsFrom})</span>}
          {...(onOpen === undefined
            ? {}
            : { variants: { open, name: `${track.title}, ${dimension.label}`, onOpen: (now) => onOpen(id, now) } })}
        />
      </div>
    </td>
  );
});

/** What a track answers to a question. */
export function AnswerCell({ compared: { track, cell, differs }, row: { dimension }, view, entry }: Props) {
  const column = entry === "track" ? track.id : dimension.id;
  return (
    <ShownCell
      track={track}
      dimension={dimension}
      cell={cell}
      entry={entry}
      differsFrom={differs ? view.reference?.title : undefined}
      anchored={view.anchored}
      pinned={view.pinned.includes(column)}
      out={view.pair !== undefined && !view.pair.includes(column)}
      open={view.opened.includes(cellId(track.id, dimension.id))}
      onOpen={cell.state === "contested" ? view.onOpen : undefined}
    />
  );
}
