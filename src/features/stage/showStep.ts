import type { Arrangement } from "./planScreens.ts";
import { cellBelow, type Step } from "./steps.ts";

/**
 * Writes what is on the wall into the page: `data-stage-state="before|now|hidden"` on steps, on their companions in
 * drawings (`data-step-of`), and `inert` on what is hidden; `data-stage-path` on what stands around them. The style sheet
 * does the rest.
 */

type State = "before" | "now" | "hidden";

function setState(element: Element, state: State): void {
  element.setAttribute("data-stage-state", state);
  element.toggleAttribute("inert", state === "hidden");
}

/** Everything that was written, taken away. */
export function clearStage(main: Element): void {
  for (const element of [main, ...main.querySelectorAll("[data-stage-state], [data-stage-path], [data-stage-out]")]) {
    if (element.hasAttribute("data-stage-state") || element.hasAttribute("data-stage-out"))
      element.removeAttribute("inert");
    for (const name of ["state", "path", "out"]) element.removeAttribute(`data-stage-${name}`);
  }
}

function stateAt(index: number, now: number, context: number): State {
  if (index === now) return "now";
  return index < now && index >= now - context ? "before" : "hidden";
}

/** Marks what leads from the page to what is shown; everything beside that way is not on the wall. */
function markPath(main: Element): void {
  for (const shown of main.querySelectorAll("[data-stage-state], [data-stage-keep]")) {
    // A drawing is kept whole, whatever is shown in it.
    if (shown.parentElement?.closest("[data-stage-keep]") !== null) continue;
    for (
      let above: Element | null = shown.parentElement;
      above !== null && main.contains(above);
      above = above.parentElement
    ) {
      if (above.hasAttribute("data-stage-path")) break;
      above.setAttribute("data-stage-path", "");
    }
  }
}

/** Which of `count` columns are in a group, from and to, when they are divided as evenly as can be. */
export function groupRange(count: number, groups: number, group: number): readonly [number, number] {
  const size = Math.ceil(count / groups);
  return [Math.min(count, group * size), Math.min(count, (group + 1) * size)];
}

/** The group of columns in which a cell stands, counted from 0. */
export function groupOf(heads: readonly Element[], step: Step | undefined, groups: number): number {
  if (step === undefined) return 0;
  const column = heads.findIndex((head) => cellBelow(step.within, head) === step.element);
  return Math.max(0, Math.floor(column / Math.ceil(heads.length / groups)));
}

function outOfGroup(heads: readonly Element[], rows: readonly Element[], { groups, group }: Arrangement): void {
  const [from, to] = groupRange(heads.length, groups, group);
  heads.forEach((head, index) => {
    const out = index < from || index >= to;
    for (const cell of [head, ...rows.flatMap((row) => cellBelow(row, head) ?? [])]) {
      cell.toggleAttribute("data-stage-out", out);
      if (out) cell.toggleAttribute("inert", true);
    }
  });
}

function showTable(main: Element, kind: string, steps: readonly Step[], now: number, how: Arrangement): void {
  const rows = [...main.querySelectorAll('[data-step="row"]')];
  const heads = [...main.querySelectorAll('[data-step="column"]')];
  const step = steps[now];
  const rowNow = kind === "column" ? -1 : rows.findIndex((row) => row === step?.within);
  rows.forEach((row, index) => {
    setState(row, kind === "column" ? "now" : stateAt(index, rowNow, how.context));
  });
  const columnNow = kind === "column" ? heads.findIndex((head) => head === step?.element) : -1;
  heads.forEach((head, column) => {
    const state = kind === "column" ? stateAt(column, columnNow, how.context) : "now";
    setState(head, state);
    for (const row of rows) {
      const cell = cellBelow(row, head);
      if (cell !== undefined)
        setState(cell, kind === "column" ? state : (row.getAttribute("data-stage-state") as State));
    }
  });
  if (kind === "cell" && step !== undefined)
    steps.forEach(({ element, within }, index) => {
      if (within === step.within && index !== now) setState(element, index < now ? "before" : "hidden");
    });
  if (kind !== "column") outOfGroup(heads, rows, how);
}

/** What stands for a step in a drawing: marked so, or a link to it. */
function companionsOf(main: Element, key: string): Iterable<Element> {
  const name = CSS.escape(key);
  return main.querySelectorAll(`[data-step-of~="${name}"], svg a[href="#${name}"]`);
}

/** Shows the step at `now`, counted from 0. */
export function showStep(main: Element, kind: string, steps: readonly Step[], now: number, how: Arrangement): void {
  clearStage(main);
  if (kind === "row" || kind === "column" || kind === "cell") showTable(main, kind, steps, now, how);
  else
    steps.forEach(({ element }, index) => {
      const state = stateAt(index, now, how.context);
      setState(element, state);
      const key = element.getAttribute("data-step-key") ?? element.id;
      if (key === "") return;
      // A drawing keeps what has passed, however little of it is still in words.
      const drawn = state === "hidden" && index < now ? "before" : state;
      for (const part of companionsOf(main, key)) setState(part, drawn);
    });
  markPath(main);
}
