import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { ColumnId } from "./comparison.ts";

interface Props {
  readonly label: string;
  readonly tracks: readonly Track[];
  readonly chosen: ColumnId;
  readonly columns: readonly { readonly id: ColumnId; readonly name: string }[];
  readonly onChoose: (id: ColumnId) => void;
}

/** The head of one of two columns side by side, which can be any of those of the table. */
export function PairColumn({ label, tracks, chosen, columns, onChoose }: Props) {
  const track = tracks.find(({ id }) => id === chosen);
  return (
    <label className="ct-col">
      <span className="vh">{label}</span>
      {track !== undefined && <Mark line={track.line} mark={track.mark} size="small" />}
      <select
        value={chosen}
        onChange={(event) => {
          const column = columns.find(({ id }) => id === event.target.value);
          if (column !== undefined) onChoose(column.id);
        }}
      >
        {columns.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {track !== undefined && <TrackLine line={track.line} className="ct-col-l" />}
    </label>
  );
}
