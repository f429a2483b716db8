import { useId, useState, type Ref } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { toggled, type ComparisonChoice } from "./comparison.ts";
import { RowChooser } from "./RowChooser.tsx";
import { Switch } from "./Switch.tsx";
import { TrackChips } from "./TrackChips.tsx";

interface Props {
  readonly core: Core;
  readonly choice: ComparisonChoice;
  readonly onChange: (part: Partial<ComparisonChoice>) => void;
  /** What the table shows, in words. */
  readonly status: string;
  /** Takes the focus when a button of an empty table has gone. */
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** What to compare and how. The controls need script: until it runs they keep their place and are not shown. */
export function ComparisonTools({ core, choice, onChange, status, ref }: Props) {
  const ready = useHydrated();
  const [choosingRows, setChoosingRows] = useState(false);
  const rowsId = useId();
  const referenceId = useId();
  const reference = core.tracks.find(({ id }) => id === choice.reference);
  const order = core.tracks.map(({ id }) => id);
  return (
    <fieldset ref={ref} className="ct-tools" aria-label="Table options" tabIndex={-1} data-ready={ready}>
      <div className="ct-pick">
        <TrackChips
          tracks={core.tracks}
          chosen={choice.tracks}
          onToggle={(id) => onChange({ tracks: toggled(order, choice.tracks, id) })}
        />
        <button
          className="btn ct-rowsbtn"
          type="button"
          aria-expanded={choosingRows}
          aria-controls={rowsId}
          onClick={() => setChoosingRows(!choosingRows)}
        >
          Choose rows
        </button>
      </div>
      {choosingRows && (
        <RowChooser id={rowsId} core={core} chosen={choice.rows} onChoose={(rows) => onChange({ rows })} />
      )}
      <Switch on={choice.onlyDifferences} onTurn={(onlyDifferences) => onChange({ onlyDifferences })}>
        Only differences
      </Switch>
      <div className="ct-ref">
        <Switch on={choice.marks} onTurn={(marks) => onChange({ marks })}>
          Mark what differs from <span className="vh">{reference?.title}</span>
        </Switch>
        <label className="vh" htmlFor={referenceId}>
          Reference track
        </label>
        <select
          id={referenceId}
          value={choice.reference}
          onChange={(event) => {
            const track = core.tracks.find(({ id }) => id === event.target.value);
            if (track !== undefined) onChange({ reference: track.id, marks: true });
          }}
        >
          {core.tracks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <output className="ct-status fine">{status}</output>
    </fieldset>
  );
}
