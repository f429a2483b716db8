import { describe, expect, it } from "vitest";
import { scoreOf } from "../../src/features/cases/score.ts";
import { daysOf, inTime, labelDate, longDate } from "../../src/features/cases/scoreDays.ts";
import { labelTicks, stepFor, ticksBetween } from "../../src/features/cases/scoreTicks.ts";
import { breakLabel } from "../../src/ui/breakLabel.ts";
import { textWidth } from "../../src/ui/textWidth.ts";
import { firstDay } from "../../src/taxonomy/dates.ts";
import type { EpisodeId, TrackId } from "../../src/taxonomy/ids.ts";
import { liberia, makeCase, makeTransfer, oslo, tracks } from "./makeCase.ts";

const middleOf = (first: string, last: string): number => (firstDay(first) + firstDay(last) + 1) / 2;

describe("where an event stands in time", () => {
  const study = makeCase(
    [
      { id: "asked", date: "2003", track: "2", label: "A truce is asked for" },
      { id: "begun", date: "2003-04", track: "3", label: "Vigils begin" },
      { id: "opened", date: "2003-06-04", track: "1", label: "Talks open" },
    ],
    [makeTransfer("asked > opened")],
  );
  const days = daysOf(study);

  it("is the middle of its day or its month", () => {
    expect(days.get("opened" as EpisodeId)).toBe(firstDay("2003-06-04") + 0.5);
    expect(days.get("begun" as EpisodeId)).toBe(middleOf("2003-04-01", "2003-04-30"));
  });

  it("is before what it passes something on to", () => {
    expect(days.get("asked" as EpisodeId)).toBe(middleOf("2003-01-01", "2003-06-04"));
  });

  it("orders the list, and events of one time as the author does", () => {
    const named = (ids: readonly string[]) =>
      makeCase(ids.map((id) => ({ id, date: "1993-05", track: "2", label: id })));
    expect(inTime(study).map(({ id }) => id)).toEqual(["asked", "begun", "opened"]);
    expect(inTime(named(["b", "a", "c"])).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });
});

describe("a date", () => {
  it.each([
    [{ date: { iso: "1993-05-20" } }, "20 May", "20 May 1993", "20 May 1993"],
    [{ date: { iso: "2003-04" } }, "April", "Apr 2003", "April 2003"],
    [{ date: { iso: "1992", circa: true } }, "c. 1992", "c. 1992", "c. 1992"],
    [
      { date: { iso: "1993-05-20" }, end: { iso: "1993-06-02" } },
      "20 May–2 Jun",
      "20 May 1993–2 Jun 1993",
      "20 May 1993 to 2 June 1993",
    ],
  ])("is printed as it is known: %o", (episode, onMonths, onYears, inList) => {
    expect(labelDate(episode, false)).toBe(onMonths);
    expect(labelDate(episode, true)).toBe(onYears);
    expect(longDate(episode)).toBe(inList);
  });
});

describe("the score of a case", () => {
  const score = scoreOf(oslo, tracks);

  it("has four lanes, never multitrack, and knows which is empty", () => {
    expect(score.lanes.map(({ title, empty }) => [title, empty])).toEqual([
      ["Track 1", false],
      ["Track 1.5", false],
      ["Track 2", false],
      ["Track 3", true],
    ]);
  });

  it("names an event as it reads on the drawing, then with its full date and its track", () => {
    expect(score.events.find(({ id }) => id === "savir")?.name).toBe(
      "20 May Uri Savir joins the talks: 20 May 1993, Track 1.5",
    );
  });

  it("shows every event and passage inside of its axis", () => {
    for (const { day } of score.events) expect(day > score.from && day < score.to).toBe(true);
    expect(score.passages.map(({ from, to }) => [score.events[from]?.id, score.events[to]?.id])).toEqual([
      ["draft", "savir"],
      ["singer", "initial"],
    ]);
  });

  it("keeps what an author says of a track’s use, even before the axis begins", () => {
    const told = makeCase([{ id: "a", date: "1993-05-20", track: "1", label: "A" }], [], {
      lanes: [{ track: "track-1" as TrackId, from: "1991-10", to: "1993-05-20" }],
    });
    expect(scoreOf(told, tracks).lanes[0]?.spans).toEqual([{ from: firstDay("1991-10"), to: firstDay("1993-05-21") }]);
  });

  it("says that dates are rough only where one is", () => {
    expect(score.roughDates).toBe(false);
    expect(scoreOf(liberia, tracks).roughDates).toBe(true);
  });
});

describe("the time axis", () => {
  it.each([
    [300, 1],
    [600, 1],
    [900, 3],
    [1730, 3],
    [4000, 12],
    [30_000, 60],
  ])("of %i days has a hairline every %i months", (days, step) => {
    expect(stepFor(days)).toBe(step);
  });

  it("begins at the hairline before the first day and ends before the last", () => {
    const ticks = ticksBetween(firstDay("1992-11-20"), firstDay("1993-03-01"), 1);
    expect(ticks.map(({ year, month }) => `${year}-${month + 1}`)).toEqual(["1992-11", "1992-12", "1993-1", "1993-2"]);
    expect(ticksBetween(firstDay("1990-05-20"), firstDay("1991-01-02"), 3).map(({ month }) => month)).toEqual([
      3, 6, 9, 0,
    ]);
  });

  it("names only the months and years that have room", () => {
    const [from, to] = [firstDay("1992-12-01"), firstDay("1993-12-01")];
    const ticks = ticksBetween(from, to, 1);
    const wide = labelTicks(ticks, to, 1, 2);
    const narrow = labelTicks(ticks, to, 1, 0.8);
    expect(wide.map(({ monthLabel }) => monthLabel ?? "").join(" ")).toBe(
      "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov",
    );
    expect(narrow.map(({ monthLabel }) => monthLabel ?? "-").join(" ")).toBe("- Jan - Mar - May - Jul - Sep - -");
    expect(wide.flatMap(({ yearLabel }) => yearLabel ?? [])).toEqual(["1992", "1993"]);
    // December alone is too short for a year of its own.
    expect(narrow.flatMap(({ yearLabel }) => yearLabel ?? [])).toEqual(["1993"]);
  });
});

describe("the width of type", () => {
  // Measured in Chromium with the font that the site ships, at 100 px.
  it.each([
    ["Hirschfeld meets", 745.2, 791.1],
    ["Illicit talks fill", 596.5, 663],
    ["MMM WWW mm", 730.2, 758.7],
    ["24 Nov 2016", 558.7, 587.8],
    ["c. September 1993", 826.4, 862.9],
    ["“No” at the table", 733.9, 790.4],
    ["A joint communiqué", 879.2, 927.1],
  ])("of “%s” is never underestimated, nor overestimated by a tenth", (words, regular, bold) => {
    expect(textWidth(words, 100)).toBeGreaterThanOrEqual(regular);
    expect(textWidth(words, 100)).toBeLessThan(regular * 1.1);
    expect(textWidth(words, 100, true)).toBeGreaterThanOrEqual(bold);
    expect(textWidth(words, 100, true)).toBeLessThan(bold * 1.1);
  });

  it.each([
    ["Ceasefire signed", ["Ceasefire signed"]],
    ["Hirschfeld meets Qurei in London", ["Hirschfeld meets", "Qurei in London"]],
    ["Taylor’s indictment made public", ["Taylor’s indictment", "made public"]],
    ["Subcommission", ["Subcommission"]],
  ])("breaks “%s” into even lines", (label, lines) => {
    expect(breakLabel(label, 2, 18)).toEqual(lines);
  });
});
