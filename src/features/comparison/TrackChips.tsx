import type { TrackId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { TrackLine } from "../../ui/TrackLine.tsx";

interface Props {
  readonly tracks: readonly Track[];
  readonly chosen: readonly TrackId[];
  readonly onToggle: (id: TrackId) => void;
}

/** One checkbox per track, with a sample of its line. */
export function TrackChips({ tracks, chosen, onToggle }: Props) {
  return (
    <fieldset className="chips">
      <legend>Tracks</legend>
      {tracks.map(({ id, line, mark, title }) => (
        <label key={id} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            data-stage-column={title}
            onChange={() => {
              onToggle(id);
            }}
          />
          <span className="chip-b">
            <TrackLine line={line} sample />
            <span aria-hidden="true">{mark}</span>
            <span className="vh">{title}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
