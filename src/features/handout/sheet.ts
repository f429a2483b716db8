/**
 * One view on paper: what the view shows on stage, taken from its own elements and made still. Nothing is drawn twice: the
 * page is the handout.
 */
export interface Sheet {
  readonly element: HTMLElement;
  /** What may be left blank, in reading order. */
  readonly blanks: readonly BlankPlace[];
}

export interface BlankPlace {
  /** `Who takes part, Track 1`. */
  readonly name: string;
  readonly element: HTMLElement;
}

/** Serves the hand or the screen, and says nothing on paper. */
const UNPRINTED =
  "script, noscript, dialog, button, input, select, textarea, fieldset, form, output, .present, .place, .vh, .notice, [data-undrawn], summary svg";
const STEPS = "[data-step], [data-stage-keep]";
const INSIDE = "h1, .phead, .afternote, .prevnext, .onpage, .take-page, nav";

/** Takes away everything that is neither stepped through nor leads to it; tables and lists stay whole. */
function prune(element: Element): void {
  for (const child of element.querySelectorAll(":scope > *")) {
    if (child.matches(`${STEPS}, table`)) continue;
    if (child.querySelector(STEPS) === null) child.remove();
    else prune(child);
  }
}

const REFERRING = ["href", "xlink:href", "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];

/** Several views stand on one page, and an id names one thing. */
function renameIds(root: Element, prefix: string): void {
  const all = [root, ...root.querySelectorAll("*")];
  const own = new Set(all.map(({ id }) => id).filter((id) => id !== ""));
  for (const element of all) {
    if (element.id !== "") element.id = `${prefix}${element.id}`;
    for (const name of REFERRING) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const isLink = name.endsWith("href");
      const named = isLink ? [value.slice(1)] : value.split(" ");
      if (isLink ? value.startsWith("#") && own.has(named[0] ?? "") : named.every((id) => own.has(id)))
        element.setAttribute(name, isLink ? `#${prefix}${named[0] ?? ""}` : named.map((id) => prefix + id).join(" "));
      else if (!isLink) element.removeAttribute(name);
    }
    for (const { name, value } of element.attributes) {
      const url = /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
      if (url !== undefined && own.has(url)) element.setAttribute(name, `url(#${prefix}${url})`);
    }
  }
}

const words = (element: Element | null | undefined): string =>
  (element?.getAttribute("data-step-name") ?? element?.textContent ?? "").replaceAll(/[\s\u2060]+/g, " ").trim();

function cellsOf(row: HTMLTableRowElement): readonly BlankPlace[] {
  const heads = row.closest("table")?.tHead?.rows[0]?.cells;
  return [...row.cells]
    .filter((cell) => cell.tagName === "TD" && cell.textContent !== "")
    .map((cell) => {
      const head = heads?.[cell.cellIndex];
      return { name: [words(row), words(head)].filter((each) => each !== "").join(", "), element: cell };
    });
}

/** The scenario of an exercise is the question; all else that is stepped through is an answer. */
function placesIn(root: Element): readonly BlankPlace[] {
  const steps = [...root.querySelectorAll<HTMLElement>("[data-step]:not(th)")];
  return steps.flatMap((step) => {
    if (step instanceof HTMLTableRowElement) return cellsOf(step);
    return words(step) === "Scenario" ? [] : [{ name: words(step), element: step }];
  });
}

/** Headings below the one of the sheet, one level after the other, whatever they were on their page. */
function levelHeadings(root: Element, first: number): void {
  const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = [...new Set(headings.map(({ localName }) => localName))].toSorted();
  for (const heading of headings) heading.setAttribute("aria-level", String(first + levels.indexOf(heading.localName)));
}

/** What a sheet is told of its place in the handout. */
export interface SheetPlace {
  /** Counted from 0. */
  readonly index: number;
  /** Of its first heading. */
  readonly level: number;
  /** What stands above it, and is not said twice. */
  readonly title: string;
}

/** A still copy of a drawn view. */
export function makeSheet(drawn: Element, { index, level, title }: SheetPlace): Sheet {
  const element = document.createElement("div");
  element.className = "ho-sheet";
  for (const child of drawn.children) element.append(child.cloneNode(true));
  // A part that folds is open on paper.
  for (const folded of element.querySelectorAll("details")) folded.open = true;
  const hasSteps = element.querySelector(STEPS) !== null;
  if (hasSteps) prune(element);
  else for (const part of element.querySelectorAll(INSIDE)) part.remove();
  for (const part of element.querySelectorAll(UNPRINTED)) part.remove();
  for (const part of element.querySelectorAll("[tabindex], [inert]")) {
    part.removeAttribute("tabindex");
    part.removeAttribute("inert");
  }
  for (const heading of element.querySelectorAll("h1")) if (words(heading) === title) heading.remove();
  levelHeadings(element, level);
  renameIds(element, `v${index + 1}-`);
  return { element, blanks: placesIn(element) };
}

/** Whether a sheet has more columns than a page has room for upright. */
export const isWide = ({ element }: Sheet): boolean =>
  [...element.querySelectorAll("table")].some((table) => (table.tHead?.rows[0]?.cells.length ?? 0) > 4);
