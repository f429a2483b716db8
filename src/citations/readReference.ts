import type { SourceKey } from "../taxonomy/ids.ts";
import type { Inline, RichText } from "../taxonomy/text.ts";
import { HEALTHS, type Reference } from "./source.ts";

/** Reads a text of a reference back from the page: words, titles in italics, and addresses. */
function readText(from: Node): RichText {
  return [...from.childNodes].flatMap((node): readonly Inline[] => {
    const words = node.textContent ?? "";
    if (words === "" || node.nodeType === Node.COMMENT_NODE) return [];
    if (node instanceof HTMLAnchorElement) return [{ to: node.getAttribute("href") ?? "", words }];
    return node instanceof HTMLElement && node.tagName === "EM" ? [{ em: [words] }] : [words];
  });
}

/** `/sources/montville1987arrow/` → `montville1987arrow`, whatever the site’s base. */
export function keyOf(link: HTMLAnchorElement): SourceKey {
  return decodeURIComponent(link.pathname.split("/").findLast((part) => part !== "") ?? "") as SourceKey;
}

/**
 * A reference as the page’s own list prints it (ReferenceList.tsx), so that a card needs no request and works on a page
 * that sleeps. None where the page lists no such reference.
 */
export function readReference(key: SourceKey, page: Document = document): Reference | undefined {
  const item = page.getElementById(`ref-${key}`);
  const text = item?.querySelector("p");
  const source = item?.querySelector<HTMLAnchorElement>(".refpage a");
  if (item === null || text === null || text === undefined || source === null || source === undefined) return undefined;
  const named = item.querySelector<HTMLElement>(".health")?.dataset.health;
  const reason = item.querySelector(".ref-why > span")?.textContent ?? item.dataset.reason ?? "";
  const nearest = item.querySelector<HTMLAnchorElement>(".ref-nearest");
  return {
    key,
    label: source.dataset.label ?? key,
    full: readText(text),
    health: HEALTHS.find((each) => each === named) ?? "verified",
    ...(reason === "" ? {} : { reason }),
    ...(nearest === null ? {} : { nearest: { key: keyOf(nearest), label: nearest.textContent } }),
  };
}
