import { describe, expect, it } from "vitest";
import { actOfPress, controls, focusPlace, type Press } from "../../src/features/stage/controls.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more,
}); // prettier-ignore

describe("keys on stage", () => {
  it.each([
    ["PageDown", "next"], ["PageUp", "back"], ["ArrowRight", "next"], ["ArrowDown", "next"], ["ArrowLeft", "back"],
    ["ArrowUp", "back"], [" ", "next"], ["Enter", "next"], ["Home", "first"], ["End", "last"], [".", "blank"],
    ["b", "blank"], ["B", "blank"], ["w", "white"], ["l", "spot"], ["x", "swap"], ["m", "differences"], ["d", "dark"],
    ["g", "goto"], ["?", "help"], ["Escape", "leave"], ["F5", "full"],
  ])("%s does %s", (key, act) => {
    expect(actOfPress(press(key), "slide")).toBe(act);
  }); // prettier-ignore

  it("have each a button, named once", () => {
    expect(new Set(controls.map(({ words }) => words)).size).toBe(controls.length);
    expect(controls.every(({ keys, caps }) => keys.length > 0 && caps.length > 0)).toBe(true);
    const all = controls.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it("count from one to nine, and take back with Shift, on any layout", () => {
    expect(actOfPress(press("3", { code: "Digit3" }), "slide")).toEqual({ digit: 3, shift: false });
    expect(actOfPress(press("§", { code: "Digit3", shiftKey: true }), "slide")).toEqual({ digit: 3, shift: true });
  });

  it("leave Space and Enter to a control that has the focus, and all letters to a field", () => {
    expect(actOfPress(press(" "), "control")).toBeUndefined();
    expect(actOfPress(press("Enter"), "control")).toBeUndefined();
    expect(actOfPress(press("PageDown"), "control")).toBe("next");
    expect(actOfPress(press("b"), "field")).toBeUndefined();
    expect(actOfPress(press("PageDown"), "field")).toBeUndefined();
    expect(actOfPress(press("Escape"), "field")).toBe("leave");
  });

  it.each(["ctrlKey", "altKey", "metaKey"] as const)("are the browser’s with %s", (held) => {
    expect(actOfPress(press("p", { [held]: true }), "slide")).toBeUndefined();
    expect(actOfPress(press("ArrowLeft", { [held]: true }), "slide")).toBeUndefined();
  });
});

describe("the place of the focus", () => {
  it("is told by what has it", () => {
    document.body.innerHTML =
      '<main tabindex="-1"><button><b>Go</b></button><a href="/x">Link</a><textarea></textarea><input type="checkbox"><p>Words</p></main>';
    const of = (selector: string) => focusPlace(document.querySelector(selector));
    expect([of("b"), of("a"), of("textarea"), of("input"), of("p"), of("main")]).toEqual([
      "control", "control", "field", "control", "slide", "slide",
    ]); // prettier-ignore
    expect(focusPlace(document.body)).toBe("slide");
  });
});
