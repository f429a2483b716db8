import { Text } from "../../citations/Text.tsx";
import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { FigureLine } from "./FigureLine.tsx";
import { FigureRing } from "./FigureRing.tsx";
import { gridRows, type GridRow } from "./gridRows.ts";

interface Props {
  readonly figure: FigureOf<"grid">;
  readonly tracks: readonly Track[];
  /** Id of the figure’s name. */
  readonly name: string;
}

function Row({ row: { row, track, cells } }: { readonly row: GridRow }) {
  return (
    <tr data-step="row" data-step-name={row.label}>
      <th scope="row" id={row.id}>
        <span className="gr-line">
          <FigureLine line={track?.line} />
        </span>
        {track !== undefined && <Mark line={track.line} mark={track.mark} />}
        <span className="gr-name">
          {row.label}
          {track !== undefined && <span className="vh">, {track.title}</span>}
        </span>
        <span className="mf-text">
          <Text text={row.text} place={row.id} />
        </span>
      </th>
      {cells.map(({ column, mark }) => (
        <td key={column.id} data-empty={mark === undefined || undefined}>
          {mark !== undefined && (
            <>
              <FigureRing />
              <span className="gr-column" aria-hidden="true">
                {column.label}
              </span>
              <p className="mf-text">
                <Text text={mark.text} />
              </p>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Rows against columns, with a ring and its words where they meet. The drawing is the table. */
export function GridFigure({ figure, tracks, name }: Props) {
  return (
    <table className={`mf-grid mf-n${figure.columns.length}`} aria-labelledby={name}>
      <thead>
        <tr>
          <td />
          {figure.columns.map(({ id, label, text }) => (
            <th key={id} scope="col" id={id} data-step="column" data-step-name={label}>
              <span className="gr-name">{label}</span>
              <span className="mf-text">
                <Text text={text} place={id} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gridRows(figure, tracks).map((row) => (
          <Row key={row.row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
