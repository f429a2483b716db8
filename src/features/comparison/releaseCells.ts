/** Cells that are laid out and painted in one go. */
const BATCH = 6;

/** Cells question by question, whichever way the table runs: what stands near the corner is seen first. */
function inReadingOrder(table: HTMLTableElement, swapped: boolean): HTMLElement[] {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>("td.ct-c")];
  const ordered = swapped ? cells.toSorted((a, b) => a.cellIndex - b.cellIndex) : cells;
  return ordered.flatMap((cell) => cell.querySelector<HTMLElement>(".ct-cb") ?? []);
}

/**
 * After a change of the whole table its cells are shown a few at a time, so that the page can answer between them; those that
 * wait keep their last height. `turned`: the table has just been swapped, and all of it is new. Gives a way to show all that
 * still wait.
 */
export function releaseCells(table: HTMLTableElement, swapped: boolean, turned: boolean): () => void {
  const waiting = inReadingOrder(table, swapped);
  for (const cell of waiting) cell.classList.add("ct-wait");
  const release = (count: number): void => {
    for (const cell of waiting.splice(0, count)) cell.classList.remove("ct-wait");
  };
  // Laid out in a task of its own, the frame of the change has less to do.
  const early = setTimeout(() => table.getBoundingClientRect());
  let frame: number;
  const next = (): void => {
    release(BATCH);
    if (waiting.length > 0) frame = requestAnimationFrame(next);
  };
  const begin = (): void => {
    delete table.dataset.turned;
    frame = requestAnimationFrame(next);
  };
  // The frame of the change itself draws the empty table; after a swap the heads alone, and the empty table the next one.
  if (turned) table.dataset.turned = "";
  frame = requestAnimationFrame(() => {
    if (turned) frame = requestAnimationFrame(begin);
    else begin();
  });
  return () => {
    clearTimeout(early);
    delete table.dataset.turned;
    cancelAnimationFrame(frame);
    release(waiting.length);
  };
}
