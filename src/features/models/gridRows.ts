import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

type Figure = FigureOf<"grid">;

export interface GridRow {
  readonly row: Figure["rows"][number];
  readonly track?: Track;
  /** One for each column, in order; nothing where the figure has no mark. */
  readonly cells: readonly {
    readonly column: Figure["columns"][number];
    readonly mark?: Figure["marks"][number];
  }[];
}

/** Rows with a cell for every column. */
export function gridRows({ rows, columns, marks }: Figure, tracks: readonly Track[]): readonly GridRow[] {
  return rows.map((row) => {
    const track = tracks.find(({ id }) => id === row.track);
    return {
      row,
      ...(track === undefined ? {} : { track }),
      cells: columns.map((column) => {
        const mark = marks.find((each) => each.row === row.id && each.column === column.id);
        return mark === undefined ? { column } : { column, mark };
      }),
    };
  });
}
