import { useId, useState, type Ref } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { Switch } from "../../ui/Switch.tsx";
import { toggled, type ComparisonChoice } from "./comparison.ts";
import { FindRows } from "./FindRows.tsx";
import { OrderPanel } from "./OrderPanel.tsx";
import { ReferenceChoice } from "./ReferenceChoice.tsx";
import { RowChooser } from "./RowChooser.tsx";
import { TrackChips } from "./TrackChips.tsx";
import type { ChangeComparison } from "./useComparisonChoice.ts";

interface Props {
  readonly core: Core;
  readonly choice: ComparisonChoice;
  readonly onChange: ChangeComparison;
  /** Takes the focus when a button of an empty table has gone. */
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** On a phone there is room for the first word, and what stands open elsewhere folds behind the third. */
const panels = [
  { panel: "rows", word: "Choose rows", more: "" },
  { panel: "order", word: "Order", more: " and pin" },
  { panel: "more", word: "Filter", more: " and mark" },
] as const;
type Panel = (typeof panels)[number]["panel"];

/** Without what is hidden: it loses its pin, its place beside another and its open cells. */
function hiding(now: ComparisonChoice, part: Pick<ComparisonChoice, "tracks"> | Pick<ComparisonChoice, "rows">) {
  const { tracks, rows } = { ...now, ...part };
  const shown: readonly string[] = [...tracks, ...rows];
  return { ...part, pinned: now.pinned.filter((id) => shown.includes(id)) };
}

/** What to compare and how. The controls need script: until it runs they keep their place and are not shown. */
export function ComparisonTools({ core, choice, onChange, ref }: Props) {
  const ready = useHydrated();
  const [open, setOpen] = useState<Panel>();
  const id = useId();
  const order = core.tracks.map((track) => track.id);
  return (
    <fieldset ref={ref} className="ct-tools" aria-label="Table options" tabIndex={-1} data-ready={ready}>
      <div className="ct-what">
        <TrackChips
          tracks={core.tracks}
          chosen={choice.tracks}
          onToggle={(track) => onChange((now) => hiding(now, { tracks: toggled(order, now.tracks, track) }))}
        />
        <div className="ct-panels">
          {panels.map(({ panel, word, more }) => (
            <button
              key={panel}
              className={`btn ct-drop ct-drop--${panel}`}
              type="button"
              aria-expanded={open === panel}
              aria-controls={`${id}${panel}`}
              onClick={() => setOpen(open === panel ? undefined : panel)}
            >
              <span>
                {word}
                {more !== "" && <span className="ct-long">{more}</span>}
              </span>
            </button>
          ))}
        </div>
      </div>
      {open === "rows" && (
        <RowChooser
          id={`${id}rows`}
          core={core}
          chosen={choice.rows}
          onChoose={(rows) => onChange((now) => hiding(now, { rows }))}
        />
      )}
      {open === "order" && <OrderPanel id={`${id}order`} core={core} choice={choice} onChange={onChange} />}
      <div className="ct-how" id={`${id}more`} data-open={open === "more"}>
        <FindRows words={choice.find} onChange={onChange} />
        <Switch on={choice.onlyDifferences} onTurn={(onlyDifferences) => onChange({ onlyDifferences })}>
          Only differences
        </Switch>
        <ReferenceChoice tracks={core.tracks} choice={choice} onChange={onChange} />
        <Switch on={choice.swapped} onTurn={(swapped) => onChange({ swapped })} stageAct="swap">
          Swap rows and columns
        </Switch>
      </div>
    </fieldset>
  );
}
