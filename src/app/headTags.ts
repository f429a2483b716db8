import { plainWords } from "../taxonomy/text.ts";
import type { HeadTag, PageRecord } from "../pages.ts";

/** Kinds of page that a reference manager saves as an article, with the works they cite. */
const ARTICLES: ReadonlySet<PageRecord["kind"]> = new Set([
  "track",
  "case",
  "term",
  "question",
  "pyramid",
  "nineTracks",
  "model",
  "theme",
  "member",
  "guide",
  "readyPlan",
  "about",
]);

/** All tags of a page’s head: those of its record, and one for each work it cites. */
export function headTags(page: PageRecord): readonly HeadTag[] {
  if (!ARTICLES.has(page.kind)) return page.head.tags;
  const cited = page.references.map(({ full }): HeadTag => ({
    tag: "meta",
    name: "citation_reference",
    content: plainWords(full),
  }));
  return [...page.head.tags, ...cited];
}

function elementOf(tag: HeadTag): HTMLElement {
  const element = document.createElement(tag.tag);
  if (tag.tag === "script") {
    element.setAttribute("type", "application/ld+json");
    element.textContent = JSON.stringify(tag.json);
  } else {
    for (const [name, value] of Object.entries(tag)) if (name !== "tag") element.setAttribute(name, String(value));
  }
  element.dataset.head = "";
  return element;
}

/** Puts the head of a page in place of the last one’s, and tells reference managers. */
export function replaceHead(page: PageRecord): void {
  document.title = page.head.title;
  for (const old of document.head.querySelectorAll("[data-head]")) old.remove();
  document.head.append(...headTags(page).map(elementOf));
  document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
}
