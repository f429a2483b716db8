import { beforeEach, describe, expect, it } from "vitest";
import {
  createCardControl,
  FOCUS_INTENT,
  GRACE,
  HOVER_INTENT,
  type CardControl,
  type OpenCard,
} from "../../src/citations/cardControl.ts";
import { stillClock } from "../support/stillClock.ts";

let card: OpenCard<string> | undefined;
let opened: (string | undefined)[];
let control: CardControl<string>;
let pass: (milliseconds: number) => void;

beforeEach(() => {
  card = undefined;
  opened = [];
  const still = stillClock();
  ({ pass } = still);
  control = createCardControl<string>(still.clock, (next) => {
    card = next;
    opened.push(next?.link);
  });
});

describe("a pointer", () => {
  it("opens the card of what it rests on, and not of what it passes", () => {
    control.pointAt("a");
    pass(HOVER_INTENT - 1);
    control.pointAway();
    pass(1000);
    expect(opened).toEqual([]);
    control.pointAt("a");
    pass(HOVER_INTENT);
    expect(card).toEqual({ link: "a", by: "hover" });
  });

  it("may go from the mark to its card, and the card stays as long as it is there", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.pointAway();
    pass(GRACE - 1);
    control.pointAtCard();
    pass(60_000);
    expect(card?.link).toBe("a");
    control.pointAway();
    pass(GRACE);
    expect(card).toBeUndefined();
  });

  it("that comes back in time keeps the card open", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.pointAway();
    pass(GRACE - 1);
    control.pointAt("a");
    pass(1000);
    expect(opened).toEqual(["a"]);
  });

  it("that rests on another mark opens its card in place of the first", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.pointAt("b");
    pass(HOVER_INTENT);
    expect(card?.link).toBe("b");
  });

  it("takes nothing from a reader who is in a card", () => {
    control.act("a");
    control.pointAt("b");
    pass(1000);
    control.pointAway();
    pass(1000);
    expect(card).toEqual({ link: "a", by: "act" });
  });
});

describe("focus", () => {
  it("opens the card where it stays, and closes it where it goes on", () => {
    control.focusAt("a");
    pass(FOCUS_INTENT);
    expect(card).toEqual({ link: "a", by: "focus" });
    control.focusAt("b");
    expect(card).toBeUndefined();
    pass(FOCUS_INTENT);
    expect(card?.link).toBe("b");
    control.focusAway();
    expect(card).toBeUndefined();
  });

  it("that runs through marks opens none of them", () => {
    for (const mark of ["a", "b", "c"]) {
      control.focusAt(mark);
      pass(FOCUS_INTENT - 1);
    }
    control.focusAway();
    pass(1000);
    expect(opened).toEqual([]);
  });

  it("in a card that was hovered keeps it when the pointer leaves", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.focusInCard();
    control.pointAway();
    pass(1000);
    expect(card).toEqual({ link: "a", by: "act" });
    control.focusAway();
    expect(card).toBeUndefined();
  });
});

describe("a click, a tap or Enter", () => {
  it("opens at once, and a second one closes", () => {
    control.act("a");
    expect(card).toEqual({ link: "a", by: "act" });
    control.act("a");
    expect(card).toBeUndefined();
  });

  it("takes over a card that was only hovered", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.act("a");
    expect(card).toEqual({ link: "a", by: "act" });
  });

  it("on another mark leaves one card open", () => {
    control.act("a");
    control.act("b");
    expect(card).toEqual({ link: "b", by: "act" });
  });
});

describe("a card that the reader has closed", () => {
  it("stays closed where its page wakes and tells of the pointer or the focus once more", () => {
    control.pointAt("a");
    pass(HOVER_INTENT);
    control.close();
    control.pointAt("a");
    control.focusAt("a");
    pass(1000);
    expect(opened).toEqual(["a", undefined]);
  });

  it("opens again when the reader has turned elsewhere and comes back, or asks for it", () => {
    control.focusAt("a");
    pass(FOCUS_INTENT);
    control.close();
    control.pointAway();
    control.pointAt("a");
    pass(HOVER_INTENT);
    expect(card).toEqual({ link: "a", by: "hover" });
    control.close();
    control.focusAt("b");
    control.focusAt("a");
    pass(FOCUS_INTENT);
    expect(card).toEqual({ link: "a", by: "focus" });
    control.close();
    control.act("a");
    expect(card).toEqual({ link: "a", by: "act" });
  });
});
