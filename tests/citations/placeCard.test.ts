import { describe, expect, it } from "vitest";
import { CARD_GAP, notchOf, placeCard, roomFor, type Box } from "../../src/citations/placeCard.ts";

const view = { width: 1280, height: 800 };
const card = { width: 416, height: 300 };

/** A mark 10 px wide on a line 28 px high. */
const lineAt = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 28 });

/** Every place a mark can have on the screen, in steps. */
const places: readonly Box[] = Array.from({ length: 26 }, (_, row) => row * 30).flatMap((top) =>
  Array.from({ length: 26 }, (_, column) => lineAt(column * 50, top)),
);

describe("a card beside its line", () => {
  it("stands under it, in the middle of the mark", () => {
    expect(placeCard(lineAt(600, 100), card, view)).toEqual({ left: 397, top: 128 + CARD_GAP });
  });

  it("stands above it where there is no room below", () => {
    expect(placeCard(lineAt(600, 700), card, view).top).toBe(700 - CARD_GAP - 300);
  });

  it("never covers its line and never leaves the screen, when it is as high as there is room", () => {
    const wrong = places.filter((line) => {
      const size = { ...card, height: Math.min(384, roomFor(line, view)) };
      const { left, top } = placeCard(line, size, view);
      const covers = top < line.bottom && top + size.height > line.top;
      return covers || left < 0 || top < 0 || left + size.width > view.width || top + size.height > view.height;
    });
    expect(wrong).toEqual([]);
  });

  it("is as far in as it can be on a screen that is narrower than it", () => {
    expect(placeCard(lineAt(200, 100), card, { width: 320, height: 800 }).left).toBe(12);
  });
});

describe("the notch of a card", () => {
  it("points at the mark from below and from above", () => {
    const line = lineAt(600, 300);
    expect(notchOf(line, { left: 400, top: 338, right: 816, bottom: 600 })).toEqual({ side: "below", along: 205 });
    expect(notchOf(line, { left: 400, top: 20, right: 816, bottom: 290 })).toEqual({ side: "above", along: 205 });
  });

  it("stays on the edge of the card", () => {
    expect(notchOf(lineAt(2, 300), { left: 12, top: 338, right: 428, bottom: 600 }).along).toBe(20);
    expect(notchOf(lineAt(1270, 300), { left: 852, top: 338, right: 1268, bottom: 600 }).along).toBe(396);
  });
});
