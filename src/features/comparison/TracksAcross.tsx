import type { Comparison } from "./comparison.ts";
import { AnswerCell } from "./AnswerCell.tsx";
import { GroupHead } from "./GroupHead.tsx";
import { QuestionHead } from "./QuestionHead.tsx";
import type { TableView } from "./tableView.ts";
import { TrackHead } from "./TrackHead.tsx";

interface Props {
  readonly comparison: Comparison;
  readonly view: TableView;
}

/** Tracks as columns, questions as rows. */
export function TracksAcross({ comparison: { tracks, groups }, view }: Props) {
  return (
    <>
      <thead>
        <tr>
          <td className="ct-corner" />
          {tracks.map((track) => (
            <TrackHead key={track.id} track={track} scope="col" view={view} />
          ))}
        </tr>
      </thead>
      {groups.map((shown, index) => {
        const { group, folded, rows } = shown;
        return (
          <tbody key={group?.id ?? index}>
            {group !== undefined && (
              <tr className="ct-g">
                <th scope="rowgroup" colSpan={tracks.length + 1}>
                  <GroupHead shown={{ ...shown, group }} view={view} />
                </th>
              </tr>
            )}
            {!folded &&
              rows.map((row) => (
                <tr
                  key={row.dimension.id}
                  data-step={view.anchored ? "row" : undefined}
                  data-step-name={row.dimension.label}
                >
                  <QuestionHead row={row} scope="row" view={view} />
                  {row.cells.map((compared) => (
                    <AnswerCell key={compared.track.id} compared={compared} row={row} view={view} entry="track" />
                  ))}
                </tr>
              ))}
          </tbody>
        );
      })}
    </>
  );
}
