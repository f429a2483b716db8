/**
 * Work that can be left and taken up again: dev reads everything in turns, and answers requests between them. A build
 * does the same work in one go.
 */
export type Steps<Value> = Generator<undefined, Value>;

/** Does all of it at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** How long a turn lasts before others have theirs, milliseconds. */
const TURN = 12;

/** Does it in turns, as long as it is wanted; nothing where it was given up. */
export async function inTurns<Value>(steps: Steps<Value>, isWanted: () => boolean): Promise<Value | undefined> {
  for (;;) {
    if (!isWanted()) return undefined;
    const end = performance.now() + TURN;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
