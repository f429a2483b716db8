import { describe, expect, it } from "vitest";
import { createKeptAnswers, formatGiven, parseGiven, type Store } from "../../src/features/exercises/keptAnswers.ts";

/** Storage as a browser has it, with what it holds at first. */
function storageWith(text?: string): Store & { readonly held: Map<string, string> } {
  const held = new Map<string, string>(text === undefined ? [] : [["exercises", text]]);
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

const refuse = (): never => {
  throw new DOMException("blocked", "SecurityError");
};

describe("answers kept on the device", () => {
  it("come back on the next visit", () => {
    const storage = storageWith();
    const first = createKeptAnswers(() => storage);
    first.getState().give("dakar", "track-2");
    first.getState().give("mothers", "none");
    first.getState().give("dakar", "track-1-5");
    const next = createKeptAnswers(() => storage).getState();
    expect([...next.given]).toEqual([
      ["dakar", "track-1-5"],
      ["mothers", "none"],
    ]);
    expect(next.kept).toBe(true);
  });

  it("are forgotten one by one or all at once, and leave nothing behind", () => {
    const storage = storageWith('{"dakar":"track-2","mothers":"track-3","envoy":"track-1"}');
    const answers = createKeptAnswers(() => storage);
    answers.getState().forget(["dakar", "unknown"]);
    expect([...answers.getState().given.keys()]).toEqual(["mothers", "envoy"]);
    expect(storage.held.get("exercises")).toBe('{"mothers":"track-3","envoy":"track-1"}');
    answers.getState().forget();
    expect(answers.getState().given.size).toBe(0);
    expect(storage.held.size).toBe(0);
  });

  it.each([
    ["nothing", undefined],
    ["half a text", '{"dakar":"tra'],
    ["a list", '["track-1"]'],
    ["null", "null"],
    ["a number", "7"],
    ["answers that are none", '{"dakar":"track-9","mothers":7,"envoy":null,"doha":["track-1"]}'],
    ["ids that are none", '{"__proto__":"track-1","A b":"track-1","<img>":"track-1","-x":"track-1"}'],
    ["a very deep thing", `${"[".repeat(5000)}${"]".repeat(5000)}`],
  ])("are none where storage holds %s", (_, text) => {
    const { given, kept } = createKeptAnswers(() => storageWith(text)).getState();
    expect(given.size).toBe(0);
    expect(kept).toBe(true);
  });

  it("keep what fits beside what does not", () => {
    expect([...parseGiven('{"dakar":"track-2","odd":"perhaps","constructor":"none"}')]).toEqual([
      ["dakar", "track-2"],
      ["constructor", "none"],
    ]);
  });

  it("are no more than anyone could have given", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`e-${index}`, "none"]));
    expect(parseGiven(JSON.stringify(many)).size).toBe(500);
  });

  it("are written as they are read", () => {
    const given = parseGiven('{"dakar":"track-2","mothers":"none"}');
    expect(parseGiven(formatGiven(given))).toEqual(given);
  });

  it("last for the visit where the device refuses to keep them, and say so", () => {
    const blocked = createKeptAnswers(refuse);
    expect(blocked.getState().kept).toBe(false);
    blocked.getState().give("dakar", "track-2");
    expect(blocked.getState().given.get("dakar")).toBe("track-2");
    const full = createKeptAnswers(() => ({ ...storageWith(), setItem: refuse }));
    expect(full.getState().kept).toBe(true);
    full.getState().give("dakar", "track-2");
    expect(full.getState().kept).toBe(false);
    expect(full.getState().given.get("dakar")).toBe("track-2");
  });
});
