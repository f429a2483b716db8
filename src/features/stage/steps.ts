/**
 * What can be stepped through on a page. The page is the slide: views only mark their elements with `data-step="<kind>"` in
 * reading order and name them with `data-step-name`; everything else is found here, in the page as it stands.
 */

/** One step: the element that it shows, and its name for the line of stops and for screen readers. */
export interface Step {
  readonly name: string;
  readonly element: Element;
  /** For a step through cells: the row in which it stands; for all others the element itself. */
  readonly within: Element;
}

/** Kinds that a page offers, first the one that it marks first; a table whose rows and columns are marked has cells too. */
export function kindsIn(main: ParentNode): readonly string[] {
  const kinds = [...new Set([...main.querySelectorAll("[data-step]")].flatMap((each) => kindOfStep(each) ?? []))];
  // A page without steps still has a title and a lead to put on the wall.
  if (kinds.length === 0 && titleIn(main) !== null) return ["part"];
  // The heads of a table stand above its rows, but a table is read by rows first.
  if (!kinds.includes("row") || !kinds.includes("column")) return kinds;
  return ["row", "column", "cell", ...kinds.filter((kind) => kind !== "row" && kind !== "column")];
}

const titleIn = (main: ParentNode): Element | null => main.querySelector(".phead");

function kindOfStep(element: Element): string | undefined {
  return element.getAttribute("data-step") ?? undefined;
}

export function nameOf(element: Element): string {
  return (element.getAttribute("data-step-name") ?? element.textContent ?? "").trim();
}

/** The cell of a row below a column’s head. */
export function cellBelow(row: Element, head: Element): HTMLTableCellElement | undefined {
  if (!(row instanceof HTMLTableRowElement) || !(head instanceof HTMLTableCellElement)) return undefined;
  return row.cells[head.cellIndex];
}

/** The steps of one kind, in reading order. */
export function stepsIn(main: ParentNode, kind: string): readonly Step[] {
  const marked = (each: string): readonly Element[] => [...main.querySelectorAll(`[data-step="${each}"]`)];
  const title = titleIn(main);
  if (kind === "part" && title !== null && main.querySelector("[data-step]") === null)
    return [{ name: nameOf(title.querySelector("h1") ?? title), element: title, within: title }];
  if (kind !== "cell") return marked(kind).map((element) => ({ name: nameOf(element), element, within: element }));
  const heads = marked("column");
  return marked("row").flatMap((row) =>
    heads.flatMap((head) => {
      const element = cellBelow(row, head);
      return element === undefined ? [] : [{ name: `${nameOf(row)}, ${nameOf(head)}`, element, within: row }];
    }),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  row: "row", column: "column", cell: "cell", level: "level", episode: "event", sector: "track", milestone: "milestone",
  position: "position", part: "part", exercise: "step",
}; // prettier-ignore

/** A kind in a reader’s word. */
export function kindWord(kind: string): string {
  return WORDS[kind] ?? "step";
}

/** Marks of citations and words for screen readers alone are no words of the slide; key phrases stand in their answers too. */
const UNSEEN = ".ct-keys, .cites, .cite, .mark, .ct-d, .vh, script, style, template, [hidden]";

/** The words of an element as they are read from the wall, on one line. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove();
  // In a table each answer is told with its track.
  for (const entry of copy.querySelectorAll(".ct-mn")) entry.append(": ");
  for (const block of copy.querySelectorAll("p, li, th, td, h1, h2, h3, h4, dt, dd, div, summary, b.key"))
    block.append(" ");
  return (copy.textContent ?? "").replaceAll("\u2060", "").replaceAll(/\s+/g, " ").trim();
}

/** Works cited below some elements, as their marks name them: `Davidson and Montville 1981`. */
export function sourcesOf(elements: readonly Element[]): readonly string[] {
  const names = elements.flatMap((element) =>
    [...element.querySelectorAll(".cite")].map((mark) => mark.getAttribute("aria-label") ?? ""),
  );
  return [...new Set(names.map((name) => name.replace(/^[^:]*: /, "").replace(/, read through .*$/, "")))].filter(
    (name) => name !== "",
  );
}
