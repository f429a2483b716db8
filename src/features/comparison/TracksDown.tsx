import { Fragment } from "react";
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

/** Questions as columns, tracks as rows. A folded group is one narrow column without answers. */
export function TracksDown({ comparison: { tracks, groups }, view }: Props) {
  const named = groups.some(({ group }) => group !== undefined);
  return (
    <>
      <colgroup />
      {groups.map(({ group, folded, rows }, index) => (
        <colgroup key={group?.id ?? index} span={folded ? 1 : rows.length} />
      ))}
      <thead>
        {named && (
          <tr className="ct-g">
            <td className="ct-corner" />
            {groups.map((shown, index) => {
              const { group, folded, rows } = shown;
              const span = folded ? 1 : rows.length;
              if (group === undefined) return <td key={index} colSpan={span} />;
              return (
                <th key={group.id} scope="colgroup" colSpan={span} data-folded={folded ? "" : undefined}>
                  <GroupHead shown={{ ...shown, group }} view={view} />
                </th>
              );
            })}
          </tr>
        )}
        <tr>
          <td className="ct-corner" />
          {groups.map(({ group, folded, rows }, index) =>
            folded ? (
              <td key={group?.id ?? index} className="ct-away" />
            ) : (
              <Fragment key={group?.id ?? index}>
                {rows.map((row) => (
                  <QuestionHead key={row.dimension.id} row={row} scope="col" view={view} />
                ))}
              </Fragment>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {tracks.map((track, place) => (
          <tr key={track.id} data-step={view.anchored ? "row" : undefined} data-step-name={track.title}>
            <TrackHead track={track} scope="row" view={view} />
            {groups.map(({ group, folded, rows }, index) =>
              folded ? (
                <td key={group?.id ?? index} className="ct-away" />
              ) : (
                <Fragment key={group?.id ?? index}>
                  {rows.map((row) => {
                    const compared = row.cells[place];
                    return compared === undefined ? null : (
                      <AnswerCell key={row.dimension.id} compared={compared} row={row} view={view} entry="question" />
                    );
                  })}
                </Fragment>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </>
  );
}
