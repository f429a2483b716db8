import { useEffect, useRef } from "react";
import { openLine, type StageLine } from "./stageLine.ts";
import type { DeskAct, DeskState } from "./stageMessages.ts";

/** The line from the stage to the presenter’s window: tells it what is shown, and hears what it asks for. */
export function useDeskLine(
  session: string,
  state: DeskState | undefined,
  onAct: (act: DeskAct) => void,
  onGo: (step: number) => void,
): void {
  const latest = useRef({ state, onAct, onGo });
  useEffect(() => {
    latest.current = { state, onAct, onGo };
  });
  const line = useRef<StageLine>(undefined);
  useEffect(() => {
    const opened = openLine(session, (message) => {
      const { state: now, onAct: act, onGo: go } = latest.current;
      if (message.says === "hello" && now !== undefined) opened.say({ says: "state", state: now });
      if (message.says === "act") act(message.act);
      if (message.says === "go") go(message.step);
    });
    line.current = opened;
    return () => {
      opened.say({ says: "end" });
      opened.close();
    };
  }, [session]);
  useEffect(() => {
    if (state !== undefined) line.current?.say({ says: "state", state });
  }, [state]);
}
