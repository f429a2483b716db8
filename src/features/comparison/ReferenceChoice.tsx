import { useId } from "react";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Switch } from "../../ui/Switch.tsx";
import type { ComparisonChoice } from "./comparison.ts";

interface Props {
  readonly tracks: readonly Track[];
  readonly choice: Pick<ComparisonChoice, "marks" | "reference">;
  readonly onChange: (part: Partial<ComparisonChoice>) => void;
}

/** Whether differences are marked, and against which track; to choose a track is to mark. */
export function ReferenceChoice({ tracks, choice: { marks, reference }, onChange }: Props) {
  const id = useId();
  return (
    <div className="ct-ref">
      <Switch on={marks} onTurn={(on) => onChange({ marks: on })} stageAct="differences">
        Mark what differs from <span className="vh">{tracks.find((track) => track.id === reference)?.title}</span>
      </Switch>
      <label className="vh" htmlFor={id}>
        Reference track
      </label>
      <select
        id={id}
        value={reference}
        onChange={(event) => {
          const track = tracks.find((each) => each.id === event.target.value);
          if (track !== undefined) onChange({ reference: track.id, marks: true });
        }}
      >
        {tracks.map((track) => (
          <option key={track.id} value={track.id}>
            {track.title}
          </option>
        ))}
      </select>
    </div>
  );
}
