// @vitest-environment node
import { describe, expect, it } from "vitest";
import { compareItems, compareWords, likeness } from "../../src/build/compareEditions.ts";
import { itemsOf } from "../../src/build/editionItems.ts";
import type { CslItem } from "../../src/citations/csl.ts";

const term = (definitions: readonly unknown[], gloss = "How ideas move.") => ({
  id: "transfer",
  address: "/terms/transfer/",
  entry: { title: "Transfer", gloss, summary: "Not told.", edited: "2026-11-23", definitions },
});
const track = (cells: unknown) => ({ id: "track-2", address: "/tracks/track-2/", entry: { title: "Track 2", cells } });
const items = (model: Readonly<Record<string, unknown>>, references: readonly CslItem[] = []) =>
  itemsOf({ model, references });

const berg = { id: "berg-2004", holder: "[@berg2004quiet, p. 7]", text: "Ideas that move.", scheme: "common" };

describe("the items of an edition", () => {
  const all = items(
    {
      terms: [term([berg])],
      tracks: [track({ stage: [{ value: "before", key: "Before.", text: "And after. [@berg2004quiet]" }], funding: "silent" })],
      cases: [
        {
          id: "oslo-1993",
          address: "/cases/oslo-1993/",
          entry: {
            title: "Oslo",
            actors: [{ id: "savir", name: "Uri Savir" }],
            disputed: [{ id: "role", question: "Who began?", positions: [{ id: "norway", claim: "Norway." }] }],
          },
        },
      ],
      timeline: { phases: [{ id: "one", label: "Phase one" }] },
      vocabularies: { schemes: [{ id: "nine-tracks", name: "Nine tracks", members: [{ id: "business", name: "Business" }] }] },
    },
    [{ id: "berg2004quiet", type: "book", title: "Quiet Rooms", author: [{ family: "Berg" }], issued: { "date-parts": [[2004]] } } as unknown as CslItem],
  ); // prettier-ignore

  it("stand at the addresses that readers link to", () => {
    expect([...all.keys()].toSorted()).toEqual([
      "/cases/oslo-1993/",
      "/cases/oslo-1993/#actor-savir",
      "/cases/oslo-1993/#role",
      "/cases/oslo-1993/#role-norway",
      "/schemes/#nine-tracks",
      "/schemes/#nine-tracks--business",
      "/sources/berg2004quiet/",
      "/terms/transfer/",
      "/terms/transfer/#berg-2004",
      "/timeline/#one",
      "/tracks/track-2/",
      "/tracks/track-2/#cell-funding",
      "/tracks/track-2/#cell-stage",
    ]);
  });

  it("say what they say in words, codes last, and nothing of what has an address of its own", () => {
    expect(all.get("/terms/transfer/")).toMatchObject({ group: "definition", title: "Transfer", text: "How ideas move." });
    expect(all.get("/terms/transfer/#berg-2004")?.text).toBe("[@berg2004quiet, p. 7] Ideas that move. (scheme: common)");
    expect(all.get("/tracks/track-2/#cell-stage")?.text).toBe("Before. And after. [@berg2004quiet] (value: before)");
    expect(all.get("/tracks/track-2/#cell-funding")?.text).toBe("(silent)");
    expect(all.get("/sources/berg2004quiet/")?.text).toBe("Berg. 2004. Quiet Rooms.");
  }); // prettier-ignore
});

describe("two editions", () => {
  const before = items({
    terms: [term([berg])],
    tracks: [track({ stage: { key: "Early.", text: "Before the war." } })],
  });
  const after = items({
    terms: [term([{ id: "cole-2010", holder: "[@cole2010market]", text: "Ideas for sale." }], "How ideas travel.")],
    tracks: [track({ stage: { key: "Early.", text: "Before a war." } })],
  });

  it("differ in what was added, changed and removed", () => {
    expect(compareItems(before, after).map(({ kind, group, place }) => [kind, group, place])).toEqual([
      ["changed", "definition", "/terms/transfer/"],
      ["removed", "definition", "/terms/transfer/#berg-2004"],
      ["added", "definition", "/terms/transfer/#cole-2010"],
      ["changed", "cell", "/tracks/track-2/#cell-stage"],
    ]);
  });

  it("are the same where nothing changed, in whatever order it stands", () => {
    expect(compareItems(before, before)).toEqual([]);
    expect(compareItems(before, new Map([...before].toReversed()))).toEqual([]);
  });

  it("are compared word by word, side by side", () => {
    const { before: was, after: is } = compareWords("Before the war.", "Before a war.");
    expect(was).toEqual(["Before ", { mark: "the" }, " war."]);
    expect(is).toEqual(["Before ", { mark: "a" }, " war."]);
  });
});

describe("the likeness of two texts", () => {
  it("is that of their words, and short words do not make it", () => {
    expect(likeness("Ideas that move quietly", "Quietly, ideas move on and that is all")).toBe(1);
    expect(likeness("Bread sold across a river", "Ideas that move to the table")).toBe(0);
    expect(likeness("", "anything")).toBe(1);
  });
});
