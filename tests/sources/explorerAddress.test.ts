import { describe, expect, it } from "vitest";
import {
  firstChoice,
  noFilters,
  type ExplorerChoice,
  type SourceFilters,
} from "../../src/features/sources/explorer.ts";
import { explorerAddress } from "../../src/features/sources/explorerAddress.ts";
import { options } from "./makeRows.ts";

const codec = explorerAddress(options);
const parse = (query: string) => codec.parse(new URLSearchParams(query));
const format = (filters: Partial<SourceFilters>, more: Partial<ExplorerChoice> = {}): string =>
  codec.format({ ...firstChoice, filters: { ...noFilters, ...filters }, ...more }).toString();

describe("the address of the explorer", () => {
  it("is empty for what is shown first", () => {
    expect(format({})).toBe("");
    expect(parse("")).toEqual({ choice: firstChoice, dropped: [] });
  });

  it.each([
    "q=back+channel",
    "kind=book%2Cweb&health=verified",
    "year=1993",
    "year=1990-1999",
    "year=1990-",
    "year=-1980",
    "year=none",
    "language=es&access=open",
    "track=track-2%2Ctrack-1&case=oslo-1993&theme=ethics",
    "author=Jones%2C+Peter&sort=newest",
    "sort=claims&group=kind",
    "group=none",
  ])("keeps %s", (query) => {
    const { choice, dropped } = parse(query);
    expect(dropped).toEqual([]);
    expect(codec.format(choice).toString()).toBe(query);
  });

  it("makes no groups of a list by years unless it is asked to", () => {
    expect(parse("sort=newest").choice.group).toBe("none");
    expect(parse("sort=newest&group=letter").choice.group).toBe("letter");
    expect(format({}, { sort: "newest", group: "none" })).toBe("sort=newest");
  });

  it.each([
    ["kind=book,poem", "kind=poem"],
    ["track=track-9", "track=track-9"],
    ["year=soon", "year=soon"],
    ["year=1999-1990", "year=1999-1990"],
    ["year=19931994", "year=19931994"],
    ["year=-", "year=-"],
    ["access=closed", "access=closed"],
    ["sort=best", "sort=best"],
    ["kind=book,book", "kind=book (twice)"],
    ["q=a&q=b", "q=b (twice)"],
    ["utm_source=x", "utm_source"],
    ["author=Nobody", "author=Nobody"],
  ])("drops what does not fit in ?%s, and says so", (query, named) => {
    expect(parse(query).dropped).toEqual([named]);
  });

  it("survives anything", () => {
    const long = "ab🙂".repeat(400);
    expect(parse(`q=${encodeURIComponent(long)}`).choice.filters.words.length).toBeLessThanOrEqual(400);
    expect(parse(`kind=%3Cscript%3E&year=%00&q=%25`).dropped).toHaveLength(2);
    expect(parse(`theme=${"x".repeat(5000)}`).dropped[0]?.length).toBeLessThan(60);
  });
});
