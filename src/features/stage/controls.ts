/** Everything that can be done on stage: each has a button in the list of controls, and keys, of which none is needed. */

export type StageAct =
  | "next" | "back" | "first" | "last" | "goto" | "by" | "swap" | "differences" | "sources"
  | "spot" | "blank" | "white" | "dark" | "full" | "presenter" | "code" | "handout" | "nextView" | "previousView" | "help" | "leave"; // prettier-ignore

export interface Control {
  readonly act: StageAct;
  readonly words: string;
  /** As `KeyboardEvent.key` has them, in lower case where they are letters. */
  readonly keys: readonly string[];
  /** As people read them. */
  readonly caps: readonly string[];
}

export const controls: readonly Control[] = [
  { act: "next", words: "Next", keys: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"], caps: ["→", "↓", "Page down", "Space", "Enter"] },
  { act: "back", words: "Back", keys: ["ArrowLeft", "ArrowUp", "PageUp"], caps: ["←", "↑", "Page up"] },
  { act: "first", words: "First step", keys: ["Home"], caps: ["Home"] },
  { act: "last", words: "Last step", keys: ["End"], caps: ["End"] },
  { act: "goto", words: "Go to a step", keys: ["g"], caps: ["G"] },
  { act: "by", words: "Change what is stepped through", keys: ["c"], caps: ["C"] },
  { act: "swap", words: "Swap rows and columns", keys: ["x"], caps: ["X"] },
  { act: "differences", words: "Mark differences", keys: ["m"], caps: ["M"] },
  { act: "sources", words: "Name the sources", keys: ["s"], caps: ["S"] },
  { act: "spot", words: "Spotlight", keys: ["l"], caps: ["L"] },
  { act: "blank", words: "Black screen", keys: ["b", "."], caps: ["B", "."] },
  { act: "white", words: "White screen", keys: ["w"], caps: ["W"] },
  { act: "dark", words: "Dark room", keys: ["d"], caps: ["D"] },
  { act: "full", words: "Full screen", keys: ["f", "F5"], caps: ["F", "F5"] },
  { act: "presenter", words: "Presenter window", keys: ["o"], caps: ["O"] },
  { act: "code", words: "Show QR code", keys: ["q"], caps: ["Q"] },
  { act: "handout", words: "Print handout", keys: ["h"], caps: ["H"] },
  { act: "nextView", words: "Next view of the plan", keys: ["n"], caps: ["N"] },
  { act: "previousView", words: "Previous view of the plan", keys: ["v"], caps: ["V"] },
  { act: "help", words: "Controls and keys", keys: ["?"], caps: ["?"] },
  { act: "leave", words: "Leave stage", keys: ["Escape"], caps: ["Esc"] },
]; // prettier-ignore

/** A key that adds or takes one of a numbered list: a column of the table, a hand for an answer. */
export interface DigitKey {
  readonly digit: number;
  readonly shift: boolean;
}

/** A press as far as it matters here. */
export type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** Where the focus is: in a field keys are typed; on a button or a link Space and Enter are its own. */
export type FocusPlace = "field" | "control" | "slide";

const FIELD = "input:not([type=checkbox], [type=button]), textarea, select, [contenteditable]";
const CONTROL = "a[href], button, input, summary, [role=tab], [role=button]";

export function focusPlace(element: Element | null): FocusPlace {
  if (element === null || element === document.body) return "slide";
  if (element.closest(FIELD) !== null) return "field";
  return element.closest(CONTROL) === null ? "slide" : "control";
}

/** What a press asks for; nothing where it belongs to the browser, to a field or to the control that has the focus. */
export function actOfPress(press: Press, focus: FocusPlace): StageAct | DigitKey | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (press.key === "Escape") return "leave";
  if (press.key === "F5") return "full";
  if (focus === "field") return undefined;
  if (focus === "control" && (press.key === " " || press.key === "Enter")) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) return { digit: Number(digit), shift: press.shiftKey };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return controls.find(({ keys }) => keys.includes(key))?.act;
}
