/**
 * What a page lets the stage do with it. A view marks its own controls, which are off the wall but still work:
 * `data-stage-act="swap|differences|next|back"`, and `data-stage-column` on the choice of each column.
 */

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(`main ${selector}`);

/** Presses a control; where its part of the page does not answer yet, once it does: no press is lost. */
function pressWhenReady(control: HTMLElement): void {
  const part = control.closest<HTMLElement>('[data-ready="false"]');
  if (part === null) {
    control.click();
    return;
  }
  const waiting = new MutationObserver(() => {
    waiting.disconnect();
    control.click();
  });
  waiting.observe(part, { attributeFilter: ["data-ready"] });
}

export type PageAct = "swap" | "differences" | "next" | "back";

export function offersAct(act: PageAct): boolean {
  return find(`[data-stage-act="${act}"]`) !== null;
}

/** Presses the page’s own control. False where it has none. */
export function pressAct(act: PageAct): boolean {
  const control = find(`[data-stage-act="${act}"]`);
  if (control !== null) pressWhenReady(control);
  return control !== null;
}

/** A column that can be shown or hidden. */
export interface ColumnChoice {
  readonly name: string;
  readonly shown: boolean;
}

const columnControls = (): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("main input[data-stage-column]"),
];

export function columnChoices(): readonly ColumnChoice[] {
  return columnControls().map((control) => ({ name: control.dataset.stageColumn ?? "", shown: control.checked }));
}

/** Shows or hides a column, counted from 0. The last one stays: an empty table is no slide. */
export function toggleColumn(index: number): void {
  const all = columnControls();
  const control = all[index];
  if (control === undefined || (control.checked && all.filter(({ checked }) => checked).length === 1)) return;
  pressWhenReady(control);
}

/** The exercise on the wall: its id, and the answers for which hands go up. */
export interface AskedExercise {
  readonly id: string;
  readonly answers: readonly string[];
}

export function askedExercise(): AskedExercise | undefined {
  const asked = find("[data-tally]");
  if (asked === null) return undefined;
  const answers = [...asked.querySelectorAll<HTMLElement>("[data-tally-answer]")].map(
    ({ dataset }) => dataset.tallyAnswer ?? "",
  );
  return answers.length === 0 ? undefined : { id: asked.dataset.tally ?? "", answers };
}
