import type { ReactNode } from "react";
import { controls, type StageAct } from "./controls.ts";
import { columnChoices, offersAct, toggleColumn } from "./pageActs.ts";
import { StagePanel } from "./StagePanel.tsx";
import { kindWord } from "./steps.ts";

interface Props {
  readonly kinds: readonly string[];
  readonly kind: string | undefined;
  /** True while a plan is being shown. */
  readonly isPlan: boolean;
  readonly onAct: (act: StageAct) => void;
  readonly onKind: (kind: string) => void;
  readonly onClose: () => void;
  /** What leaves the room with the audience: a code of this view, a handout. */
  readonly children?: ReactNode;
}

/** What is there only on some pages. */
function isOffered(act: StageAct, kinds: readonly string[], isPlan: boolean): boolean {
  if (act === "nextView" || act === "previousView") return isPlan;
  if (act === "swap" || act === "differences") return offersAct(act);
  return act === "by" ? kinds.length > 1 : act !== "help";
}

/** Everything that can be done on stage: a button for each, with the keys that do the same. */
export function StageControls({ kinds, kind, isPlan, onAct, onKind, onClose, children }: Props) {
  const columns = columnChoices();
  return (
    <StagePanel title="Controls and keys" onClose={onClose}>
      {kinds.length > 1 && (
        <fieldset className="stage-kinds">
          <legend>Step by</legend>
          {kinds.map((each) => (
            <label key={each} className="seg">
              <input type="radio" name="stage-kind" checked={each === kind} onChange={() => onKind(each)} />
              <span>{kindWord(each)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {columns.length > 0 && (
        <fieldset className="stage-kinds">
          <legend>Show columns</legend>
          {columns.map(({ name, shown }, index) => (
            <button
              key={name}
              type="button"
              className="stage-key"
              aria-pressed={shown}
              onClick={() => toggleColumn(index)}
            >
              {name} <kbd>{index + 1}</kbd>
            </button>
          ))}
        </fieldset>
      )}
      <ul className="stage-keys">
        {controls
          .filter(({ act }) => isOffered(act, kinds, isPlan))
          .map(({ act, words, caps }) => (
            <li key={act}>
              <button type="button" className="stage-key" onClick={() => onAct(act)}>
                <span>{words}</span>
                <span className="stage-caps">
                  {caps.map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </span>
              </button>
            </li>
          ))}
      </ul>
      {children}
      <p>
        On a tablet swipe across. <kbd>1</kbd> to <kbd>5</kbd> show or hide a column of a table; in an exercise they
        count hands, with Shift one fewer.
      </p>
    </StagePanel>
  );
}
