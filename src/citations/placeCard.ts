/** A box on the screen in px, as `getBoundingClientRect` tells it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard {
  readonly left: number;
  readonly top: number;
}

/** Between the line and its card, and between the card and the edges of the screen, in px. */
export const CARD_GAP = 10;
const EDGE = 12;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The height that a card can have on the roomier side of its line, in px. */
export function roomFor(line: Box, view: Size): number {
  return Math.max(0, Math.max(line.top, view.height - line.bottom) - CARD_GAP - EDGE);
}

/** Under the line where it fits, else above it; in the middle of its mark, moved as far as the screen asks. In px. */
export function placeCard(line: Box, card: Size, view: Size): PlacedCard {
  const below = view.height - line.bottom - CARD_GAP - EDGE;
  const above = line.top - CARD_GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const centre = (line.left + line.right) / 2;
  return {
    left: clamp(centre - card.width / 2, EDGE, Math.max(EDGE, view.width - EDGE - card.width)),
    top: isBelow ? line.bottom + CARD_GAP : line.top - CARD_GAP - card.height,
  };
}

/** Where on a card’s edge its notch points at the line: on which side the card is, and how far along its edge, in px. */
export function notchOf(line: Box, card: Box): { readonly side: "above" | "below"; readonly along: number } {
  const middle = (line.left + line.right) / 2 - card.left;
  return {
    side: card.top + card.bottom < line.top + line.bottom ? "above" : "below",
    along: clamp(middle, 20, Math.max(20, card.right - card.left - 20)),
  };
}
