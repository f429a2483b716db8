import { lazy, Suspense, useEffect, useId, useState, type Ref } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { Switch } from "../../ui/Switch.tsx";
import { toggled, type ComparisonChoice } from "./comparison.ts";
import { FindRows } from "./FindRows.tsx";
import { ReferenceChoice } from "./ReferenceChoice.tsx";
import { TrackChips } from "./TrackChips.tsx";
import { hiding, type ChangeComparison } from "./useComparisonChoice.ts";

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

const loadPanel = async () => ({ default: (await import("./TablePanel.tsx")).TablePanel });
const TablePanel = lazy(loadPanel);
/** Milliseconds after which a page has settled. */
const SETTLED = 1500;

/** What to compare and how. The controls need script: until it runs they keep their place and are not shown. */
export function ComparisonTools({ core, choice, onChange, ref }: Props) {
  const ready = useHydrated();
  const [open, setOpen] = useState<Panel>();
  const id = useId();
  const order = core.tracks.map((track) => track.id);
  useEffect(() => {
    // What fails ahead of time fails quietly, and is tried again when it is asked for.
    const later = setTimeout(() => void loadPanel().catch(() => undefined), SETTLED);
    return () => clearTimeout(later);
  }, []);
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
      {open !== undefined && open !== "more" && (
        <Suspense>
          <TablePanel id={`${id}${open}`} panel={open} core={core} choice={choice} onChange={onChange} />
        </Suspense>
      )}
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
