// @vitest-environment node
import { describe, expect, it } from "vitest";
import { firstDay, formatDate, isKnownDate, lastDay, monthName } from "../../src/taxonomy/dates.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("a known date", () => {
  it.each(["1993", "1993-05", "1993-08-20", "2024-02-29", "2000-02-29", "1900-02-28", "1999-12-31", "0999-01"])(
    "%s is of the calendar",
    (iso) => {
      expect(isKnownDate(iso)).toBe(true);
    },
  );

  it.each([
    "", "93", "1993-5", "1993-13", "1993-00", "1993-02-30", "1993-02-29", "1900-02-29", "1993-08-00", "1993-04-31", "1993-08-20T10:00", "20 August 1993", "c. 1993", "1993/05", "1993-08-20 ",
  ])("%j is not", (iso) => {
    expect(isKnownDate(iso)).toBe(false);
  }); // prettier-ignore
});

describe("the days that a date covers", () => {
  it.each([
    ["1993", "1993-01-01", "1993-12-31"],
    ["1992", "1992-01-01", "1992-12-31"],
    ["1993-02", "1993-02-01", "1993-02-28"],
    ["1992-02", "1992-02-01", "1992-02-29"],
    ["1993-12", "1993-12-01", "1993-12-31"],
    ["1993-08-20", "1993-08-20", "1993-08-20"],
    ["1969-12-31", "1969-12-31", "1969-12-31"],
  ])("%s run from %s to %s", (iso, first, last) => {
    expect([firstDay(iso), lastDay(iso)]).toEqual([day(first), day(last)]);
  });

  it("begin at 1970", () => {
    expect(firstDay("1970")).toBe(0);
    expect(lastDay("1969")).toBe(-1);
  });
});

describe("a printed date", () => {
  it.each([
    [{ iso: "1993" }, "1993", "1993"],
    [{ iso: "1993-05" }, "May 1993", "May"],
    [{ iso: "1993-08-20" }, "20 August 1993", "20 Aug"],
    [{ iso: "1993-08-02" }, "2 August 1993", "2 Aug"],
    [{ iso: "2003", circa: true }, "c. 2003", "c. 2003"],
    [{ iso: "2003-04", circa: true }, "c. April 2003", "c. Apr"],
    [{ iso: "2003-04", circa: false }, "April 2003", "Apr"],
  ])("%j is %s, in short %s", (date, long, short) => {
    expect(formatDate(date)).toBe(long);
    expect(formatDate(date, "short")).toBe(short);
  });

  it("names its months from 0 to 11", () => {
    expect(Array.from({ length: 12 }, (_, month) => monthName(month)).join(" ")).toBe(
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    );
    expect([monthName(-1), monthName(12)]).toEqual(["", ""]);
  });
});
