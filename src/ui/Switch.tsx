import type { ReactNode } from "react";

interface Props {
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  /** What pressing it does on stage, for the keys and buttons there. */
  readonly stageAct?: "swap" | "differences";
  readonly children: ReactNode;
}

/** A checkbox that is named a switch; it tells its state itself, so it takes no aria-checked. */
const asSwitch = { role: "switch" } as const;

/** A switch with its words. */
export function Switch({ on, onTurn, stageAct, children }: Props) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        {...asSwitch}
        data-stage-act={stageAct}
        checked={on}
        onChange={(event) => {
          onTurn(event.target.checked);
        }}
      />
      <span className="switch-b" aria-hidden="true" />
      <span>{children}</span>
    </label>
  );
}
