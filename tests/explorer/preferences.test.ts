// @vitest-environment node
import { describe, expect, it } from "vitest";
import { createPreferences, type Store } from "../../src/explorer/preferences.ts";

function storeOf(kept: Record<string, string> = {}): Store & { readonly kept: Record<string, string> } {
  return {
    kept,
    getItem: (name) => kept[name] ?? null,
    setItem: (name, value) => {
      kept[name] = value;
    },
  };
}

describe("previews", () => {
  it("are on at first, and off again where they were turned off", () => {
    const store = storeOf();
    const first = createPreferences(() => store);
    expect(first.getState().previews).toBe(true);
    first.getState().choosePreviews(false);
    expect(createPreferences(() => store).getState().previews).toBe(false);
    first.getState().choosePreviews(true);
    expect(createPreferences(() => store).getState().previews).toBe(true);
  });

  it.each(["", "0", "null", '{"__proto__":1}'])("are on where storage holds %j", (previews) => {
    expect(createPreferences(() => storeOf({ previews })).getState().previews).toBe(true);
  });

  it("are off for the visit where nothing can be stored", () => {
    const blocked = createPreferences(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    blocked.getState().choosePreviews(false);
    expect(blocked.getState().previews).toBe(false);
  });
});
