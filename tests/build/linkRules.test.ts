// @vitest-environment node
import { describe, expect, it } from "vitest";
import { knownAddresses, linkProblem } from "../../src/build/linkRules.ts";

const addresses = knownAddresses({
  pages: [
    { path: "/tracks/track-2/", fragments: ["lead", "cell-stage", "how-it-works", "women’s-rôle"] },
    { path: "/cases/oslo-1993/", fragments: ["signing"] },
    { path: "/terms/broken/" },
  ],
  sources: ["kelman2003interview"],
  letters: ["k"],
  tracks: ["track-1", "track-2"],
  firstRows: ["stage"],
  editions: ["2026.1"],
});

const OWN = "/cases/oslo-1993/";
const told = (url: string): string | undefined => {
  const problem = linkProblem(url, OWN, addresses);
  return problem === undefined
    ? undefined
    : `${problem.rule}: ${problem.message} ${problem.hint}`.replace(
        / Headings are addressed.*| Write the address.*| Allowed:.*/,
        "",
      );
};

describe("a link", () => {
  it.each([
    "/", "/tracks/", "/compare/", "/cases/", "/terms/", "/questions/", "/sources/", "/search/", "/tracks/track-2/", "/tracks/track-2/#cell-stage", "/tracks/track-2/#women’s-rôle",
    "/tracks/track-2/#women%E2%80%99s-r%C3%B4le", "/sources/kelman2003interview/", "/compare/?tracks=track-1,track-2", "/compare/?rows=methods#track-2--methods", "/compare/#row--stage", "/compare/#track-2--stage",
    "#signing", "?step=3", "?step=3#signing", "https://example.org", "HTTPS://example.org/#x", "http://example.org/a b", "mailto:ada@example.org",
  ])("leads somewhere: %s", (url) => {
    expect(told(url)).toBeUndefined();
  }); // prettier-ignore

  it("leads to any place on a page that cannot be read yet, since that is told where it is", () => {
    expect(told("/terms/broken/#anything")).toBeUndefined();
  });

  it.each([
    ["/track-2/", 'link-resolves: There is no page at "/track-2/". Did you mean "/tracks/track-2/"?'],
    ["/tracks/track-2", 'link-resolves: There is no page at "/tracks/track-2". Did you mean "/tracks/track-2/"?'],
    ["/tracks/trak-2/", 'link-resolves: There is no page at "/tracks/trak-2/". Did you mean "/tracks/track-2/"?'],
    ["/cases/oslo/", 'link-resolves: There is no page at "/cases/oslo/". Did you mean "/cases/oslo-1993/"?'],
    [
      "/sources/kelman2003/",
      'link-resolves: There is no page at "/sources/kelman2003/". Did you mean "/sources/kelman2003interview/"?',
    ],
    ["tracks/track-2/", 'link-resolves: There is no page at "tracks/track-2/". Did you mean "/tracks/track-2/"?'],
    ["../../etc/passwd", 'link-resolves: There is no page at "../../etc/passwd".'],
    ["/nowhere/at/all/", 'link-resolves: There is no page at "/nowhere/at/all/".'],
    ["/404/", 'link-resolves: There is no page at "/404/".'],
    ["/%E0%A4%A", 'link-resolves: There is no page at "/%E0%A4%A".'],
    [
      "/tracks/track-2/#cell-stages",
      'fragment-resolves: There is no "#cell-stages" on /tracks/track-2/. Did you mean "cell-stage"?',
    ],
    ["#how-it-works", 'fragment-resolves: There is no "#how-it-works" on /cases/oslo-1993/.'],
    ["#singing", 'fragment-resolves: There is no "#singing" on /cases/oslo-1993/. Did you mean "signing"?'],
    ["#", "fragment-resolves: The link names nothing after its #. Name a place on the page, or leave the # out."],
    [
      "/compare/#track-2--methods",
      'fragment-resolves: There is no "#track-2--methods" on /compare/. Did you mean "track-2--stage"?',
    ],
    ["/terms/#a", 'fragment-resolves: There is no "#a" on /terms/.'],
    ["javascript:alert(1)", 'link-scheme-is-allowed: A link may not begin with "javascript:".'],
    ["JavaScript:alert(1)", 'link-scheme-is-allowed: A link may not begin with "javascript:".'],
    ["data:text/html,x", 'link-scheme-is-allowed: A link may not begin with "data:".'],
    ["//example.org/", 'link-scheme-is-allowed: A link may not begin with "//".'],
    ["ftp://example.org/", 'link-scheme-is-allowed: A link may not begin with "ftp:".'],
  ])("leads nowhere, and is told: %s", (url, message) => {
    expect(told(url)).toBe(message);
  });

  it.each([
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    String.raw`/\example.org`,
    String.raw`\\example.org`,
    "java\tscript:alert(1)",
  ])("gets past by no trick: %j", (url) => {
    expect(told(url)).toMatch(/^link-resolves/);
  });
});
