import { isVisible } from "./isVisible.ts";

/** A claim as it stands on the page. */
export interface ClaimFacts {
  /** Its fragment; empty where there is none around. */
  readonly id: string;
  /** The full address that leads to it, as the page is shown now. */
  readonly address: string;
  readonly words: string;
  /** Short names of the sources that it cites, each once. */
  readonly sources: readonly string[];
}

/** What stands in a claim’s element and is no word of it. */
const APART = ".cites, .place, .vh, .sign, svg, [aria-hidden='true']";

/** The words of an element, without marks and signs; what stands on lines of its own is parted. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  const parts = copy.querySelectorAll("*");
  for (const [index, shown] of element.querySelectorAll("*").entries()) {
    if (getComputedStyle(shown).display.startsWith("inline")) continue;
    parts[index]?.before(" ");
    parts[index]?.after(" ");
  }
  for (const part of copy.querySelectorAll(APART)) part.remove();
  return copy.textContent.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();
}

/** `Source 3: Davidson 1981, p. 12` → `Davidson 1981, p. 12`. */
export const sourceName = (mark: Element): string => (mark.getAttribute("aria-label") ?? "").replace(/^[^:]*: /, "");

/** The claim around a mark or a sign: the nearest element with an address of its own. */
export function claimAt(link: Element, here = document.baseURI): ClaimFacts {
  const element = link.closest("[id]:not(main)");
  const own = element !== null && element.closest("main") !== null ? element : undefined;
  const address = new URL(here);
  address.hash = own?.id ?? "";
  return {
    id: own?.id ?? "",
    address: address.href,
    words: own === undefined ? "" : wordsOf(own),
    sources: own === undefined ? [] : [...new Set([...own.querySelectorAll(".cite")].map(sourceName))],
  };
}

/** Words in quotation marks, of three or more, at the end of a text; a stop may follow. */
const QUOTED = /“((?:[^\s“”]+ ){2,}[^\s“”]+)”[.,;:?!]?\s*$/;

/** The quotation that a mark stands for: words that end right before it, where no other mark stands beside it. */
export function quotationBefore(mark: Element): string | undefined {
  const marks = mark.closest(".cites");
  if (marks === null || marks.querySelectorAll(".cite").length !== 1) return undefined;
  const before = marks.previousSibling;
  return before instanceof Text ? QUOTED.exec(before.data)?.[1] : undefined;
}

/** How often the page cites a source, by the marks that it shows. */
export function timesCited(link: HTMLAnchorElement): number {
  const marks = document.querySelectorAll<HTMLAnchorElement>("main .cite");
  return [...marks].filter((mark) => mark.pathname === link.pathname && isVisible(mark)).length;
}
