import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { TableView } from "./tableView.ts";

interface Props {
  readonly track: Track;
  readonly scope: "col" | "row";
  readonly view: TableView;
}

/** The head of a track’s column, or row: its mark, its name, its line. */
export function TrackHead({ track: { id, line, mark, title, word }, scope, view }: Props) {
  const pinned = view.pinned.includes(id);
  return (
    <th
      className={scope === "col" ? "ct-h" : "ct-th"}
      scope={scope}
      data-pinned={pinned ? "" : undefined}
      data-step={view.anchored && scope === "col" ? "column" : undefined}
      data-step-name={title}
    >
      <div className="ct-hb">
        <Link to={paths.track.to(id)}>
          <Mark line={line} mark={mark} size={view.anchored ? "middle" : "small"} />
          <span className="ct-hn">{title}</span>{" "}
          <span className="ct-hk">
            {word}
            {pinned && ", pinned"}
          </span>
        </Link>
        <TrackLine line={line} className="ct-line" />
      </div>
    </th>
  );
}
