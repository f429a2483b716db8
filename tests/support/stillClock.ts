import type { Clock } from "../../src/citations/cardControl.ts";

/** A clock that goes on only when it is told to, so that no test waits. */
export function stillClock(): { readonly clock: Clock; readonly pass: (milliseconds: number) => void } {
  let now = 0;
  let last = 0;
  const waiting = new Map<number, { readonly at: number; readonly act: () => void }>();
  return {
    clock: {
      set: (act, milliseconds) => {
        last += 1;
        waiting.set(last, { at: now + milliseconds, act });
        return last;
      },
      clear: (timer) => {
        waiting.delete(timer);
      },
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [timer, { at, act }] of waiting) {
        if (at > now) continue;
        waiting.delete(timer);
        act();
      }
    },
  };
}
