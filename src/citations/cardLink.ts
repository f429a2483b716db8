/**
 * What a card tells of: `source`, from a mark; `page`, from a link in a text; `place`, from the sign after a claim, whose
 * card says that its address was copied.
 */
export type CardKind = "source" | "page" | "place";

export interface CardLink {
  readonly link: HTMLAnchorElement;
  readonly kind: CardKind;
}

function kindOf(link: HTMLAnchorElement): CardKind | undefined {
  if (link.classList.contains("place")) return "place";
  if (link.classList.contains("cite")) return "source";
  return link.dataset.card !== undefined && link.pathname !== new URL(document.baseURI).pathname ? "page" : undefined;
}

/** The link in the page’s text that an event stands for, if a card can tell of it. Marks have none while previews are off. */
export function cardLinkAt(target: EventTarget | null, previews: boolean): CardLink | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("main a[href]") : null;
  const kind = link === null ? undefined : kindOf(link);
  if (link === null || kind === undefined || (kind !== "place" && !previews)) return undefined;
  return { link, kind };
}

/** True for a click that follows a link in its own tab; all others are the browser’s. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
