import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "../../src/build/searchIndex.ts";
import { createSearchIndex } from "../../src/features/search/searchIndex.ts";
import { INDEX_FORMAT } from "../../src/taxonomy/searchDocument.ts";
import { answersTo, documents, found, indexOf, loadFrom, type Files } from "./smallReference.ts";

const BACK_CHANNEL = "/terms/back-channel/";
const WORKSHOP = "/terms/problem-solving-workshop/";

describe("what comes first", () => {
  it.each([
    // A track by its number, however it is written.
    ["2", "/tracks/track-2/"],
    ["Track II", "/tracks/track-2/"],
    ["second track", "/tracks/track-2/"],
    ["what is track two?", "/tracks/track-2/"],
    ["1.5", "/tracks/track-1-5/"],
    ["1½", "/tracks/track-1-5/"],
    ["one and a half", "/tracks/track-1-5/"],
    ["track 1", "/tracks/track-1/"],
    ["multi track", "/tracks/multitrack/"],
    // A name, whole or begun.
    ["back channel", BACK_CHANNEL],
    ["back-channel", BACK_CHANNEL],
    ["back ch", BACK_CHANNEL],
    ["bac", BACK_CHANNEL],
    ["hurting stalemate", "/terms/ripeness/"],
    ["cuhadar", "/sources/cuhadar2009/"],
    ["building peace", "/sources/lederach1997/"],
    ["problemsolving workshop", WORKSHOP],
    ["Is a back channel Track 2?", "/questions/backchannel-track-2/"],
    // With slips.
    ["backchanel", BACK_CHANNEL],
    ["back chanel", BACK_CHANNEL],
    ["Lederrach", "/pyramid/"],
    ["recnociliation", "/terms/reconciliation/"],
    ["mozambiqe", "/cases/mozambique-1992/"],
    ["problem solvng workshop", WORKSHOP],
    ["tarck 2", "/tracks/track-2/"],
    ["ripenes", "/terms/ripeness/"],
  ])("%s", async (query, first) => {
    expect((await found(query))[0]).toBe(first);
  });

  it("is the name, then what begins so, then terms, questions, places in texts, and sources last", async () => {
    expect(await found("back channel")).toEqual([
      BACK_CHANNEL,
      "/questions/backchannel-track-2/",
      "/cases/oslo-1993/#channel",
      "/tracks/track-1-5/#limits",
      "/about/#doubts",
      "/sources/wanisstjohn2011/",
    ]);
  });

  it("is a heading before a text", async () => {
    const places = await found("workshop");
    expect(places.indexOf("/tracks/track-2/#workshops")).toBeLessThan(places.indexOf("/cases/oslo-1993/#channel"));
    expect(places[0]).toBe(WORKSHOP);
  });

  it("is never what differs by a slip where something matches as asked", async () => {
    const places = await found("Lederach");
    expect(places.slice(0, 2)).toEqual(["/pyramid/", "/sources/lederach1997/"]);
  });
});

describe("what is found", () => {
  it("has all words, wherever on a page they stand", async () => {
    expect(await found("oslo workshop")).toEqual(["/cases/oslo-1993/#channel"]);
  });

  it("has all words but one, where three or more are asked for and no place has them all", async () => {
    const answer = (await answersTo(indexOf(), "influential people small zebra")).at(-1);
    expect(answer?.isPartial).toBe(true);
    expect(answer?.matches.map(({ match }) => match.page.path)).toEqual([WORKSHOP]);
    expect(await found("zebra people")).toEqual([]);
  });

  it("is the same in both spellings of English", async () => {
    expect(await found("organization laypeople")).toEqual(["/cases/mozambique-1992/#rome"]);
    expect(await found("behavior of elites")).toEqual(["/pyramid/#levels"]);
  });

  it("is Track 2 also where a text lists tracks", async () => {
    expect(await found("track 2")).toContain("/tracks/track-2/");
    expect(await found("track 2 workshops")).toEqual(["/tracks/track-2/#workshops"]);
  });

  it("is not Track 1.5 for who asks for Track 1", async () => {
    expect(await found("track 1")).not.toContain("/tracks/track-1-5/");
  });

  it.each(["constructor", "__proto__", "toString", "<img src=x onerror=alert(1)>", "((((", "a".repeat(5000)])(
    "is nothing for %s, and no error",
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  it.each(["", "   ", "!?"])("is not even asked for “%s”", async (query) => {
    const asked: string[] = [];
    expect(await answersTo(indexOf(documents, asked), query)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("where nothing is found", () => {
  const nothing = async (query: string) => (await answersTo(indexOf(), query)).at(-1)?.nothing;

  it("the words that stand nowhere are named, and the nearest page is that of the others", async () => {
    expect(await nothing("zebra oslo")).toMatchObject({ unknown: ["zebra"], nearest: { title: "Oslo, 1992–93" } });
  });

  it("a number that no track has is told apart", async () => {
    expect(await nothing("track 7")).toMatchObject({ number: "7", unknown: [] });
  });

  it("nothing is said before every text has been searched", async () => {
    const answers = await answersTo(indexOf(), "zebra");
    expect(answers.slice(0, -1).every((answer) => answer.nothing === undefined && !answer.complete)).toBe(true);
    expect(answers.length).toBeGreaterThan(1);
  });
});

describe("the files of the index", () => {
  it("come one after the other, and titles answer before any text is there", async () => {
    const asked: string[] = [];
    const index = indexOf(documents, asked);
    const asking = index.ask("oslo", new AbortController().signal);
    const first = (await asking.next()).value;
    expect(first?.matches.map(({ match }) => match.page.title)).toEqual(["Oslo, 1992–93"]);
    expect(first?.complete).toBe(false);
    expect(asked).toEqual(["titles.json"]);
  });

  it("are fetched once", async () => {
    const asked: string[] = [];
    const index = indexOf(documents, asked);
    await Promise.all([answersTo(index, "oslo"), answersTo(index, "workshop")]);
    await answersTo(index, "zebra");
    expect(asked).toEqual(["titles.json", "headings-0.json", "text-0.json"]);
  });

  it("are not fetched further once there is enough", async () => {
    const many = Array.from({ length: 20 }, (_, number) => ({
      ...documents[12],
      path: `/terms/${number}/`,
      title: `Channel ${number}`,
      kind: "term" as const,
      aliases: [],
      sections: [{ id: "a", heading: "b", text: "c" }],
    }));
    const asked: string[] = [];
    await answersTo(indexOf(many, asked), "channel");
    expect(asked).toEqual(["titles.json"]);
  });

  it("are given up when the reader asks something else", async () => {
    const asked: string[] = [];
    const asking = new AbortController();
    const answers = indexOf(documents, asked).ask("oslo", asking.signal);
    await answers.next();
    asking.abort();
    expect((await answers.next()).done).toBe(true);
    expect(asked).toEqual(["titles.json"]);
  });

  it("are asked for again after a failure", async () => {
    let files: Files = new Map();
    const index = createSearchIndex({
      load: loadFrom(() => files),
      pause: () => Promise.resolve(),
      settle: () => Promise.resolve(),
    });
    await expect(answersTo(index, "oslo")).rejects.toThrow("titles.json");
    files = new Map([...buildSearchIndex(documents)].filter(([name]) => !name.startsWith("text")));
    await expect(answersTo(index, "zebra")).rejects.toThrow("text-0.json");
    files = buildSearchIndex(documents);
    expect(await found("oslo workshop", index)).toEqual(["/cases/oslo-1993/#channel"]);
  });

  it.each([
    ["of another form", { format: INDEX_FORMAT + 1, headings: 0, texts: 0, rows: [] }],
    ["without rows", { format: INDEX_FORMAT }],
    ["that are something else", "<!doctype html>"],
    ["that are nothing", null],
  ])("%s are refused", async (_, file) => {
    const index = createSearchIndex({
      load: () => Promise.resolve(file),
      pause: () => Promise.resolve(),
      settle: () => Promise.resolve(),
    });
    await expect(answersTo(index, "oslo")).rejects.toThrow();
  });
});
