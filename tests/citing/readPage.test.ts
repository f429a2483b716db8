// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { placeName, readPage } from "../../src/features/citing/readPage.ts";

const TODAY = "2026-11-23";

function head(tags: string): void {
  document.head.innerHTML = tags;
}
const article = `
  <meta property="og:title" content="Track 2"><meta property="og:site_name" content="Diplomacy Tracks">
  <meta name="citation_title" content="Track 2"><meta name="citation_author" content="Diplomacy Tracks editors">
  <meta name="dcterms.modified" content="2026-11-22"><link rel="canonical" href="https://a.example/ref/tracks/track-2/"><link rel="item" href="x">`;

beforeEach(() => {
  document.documentElement.lang = "en-GB";
  document.body.innerHTML = `
    <section><h2 id="limits">Limits</h2><p id="c4">It is slow.</p></section>
    <table><tbody><tr id="cell-stage"><th>When does it work best?</th><td id="answer">Early.</td></tr></tbody></table><p id="loose">x</p>`;
});

describe("what a page says of itself", () => {
  it("is read from its head, as a reference manager would", () => {
    head(article);
    expect(readPage(document, { search: "", hash: "" }, "/ref/", TODAY)).toEqual({
      citation: {
        title: "Track 2",
        site: "Diplomacy Tracks",
        author: "Diplomacy Tracks editors",
        address: "https://a.example/ref/tracks/track-2/",
        accessed: TODAY,
        language: "en-GB",
        edited: "2026-11-22",
      },
      folder: "tracks/track-2/",
      hasReferences: true,
    });
  });

  it("keeps the view that is shown, and leaves out how it is shown", () => {
    head(article);
    const { citation } = readPage(
      document,
      { search: "?tracks=track-1%2Ctrack-2&stage=1&step=3", hash: "" },
      "/ref/",
      TODAY,
    );
    expect(citation.address).toBe("https://a.example/ref/tracks/track-2/?tracks=track-1,track-2");
  });

  it("names the place that the address names, and keeps it", () => {
    head(article);
    const page = readPage(document, { search: "", hash: "#cell-stage" }, "/ref/", TODAY);
    expect(page.place).toBe("When does it work best?");
    expect(page.citation).toMatchObject({
      part: "When does it work best?",
      address: "https://a.example/ref/tracks/track-2/#cell-stage",
    });
  });

  it("tells the work from the page about it", () => {
    head(`<meta property="og:title" content="Pruitt 1997"><meta property="og:site_name" content="Diplomacy Tracks"><meta name="citation_title" content="Ripeness">
      <meta name="citation_author" content="Pruitt, Dean"><link rel="canonical" href="https://a.example/sources/pruitt1997/"><link rel="item" href="x">`);
    const page = readPage(document, { search: "", hash: "" }, "/", TODAY);
    expect(page.source).toEqual({ key: "pruitt1997", title: "Pruitt 1997" });
    expect(page.hasReferences).toBe(false);
    expect(page.citation).toMatchObject({ title: "Pruitt 1997", author: "Diplomacy Tracks editors" });
    expect(page.citation.edited).toBeUndefined();
  });

  it("cites pages of data without a day, by the editors", () => {
    head('<meta property="og:title" content="The tracks compared"><meta property="og:site_name" content="Diplomacy Tracks"><link rel="canonical" href="https://a.example/compare/">');
    expect(readPage(document, { search: "?rows=participants", hash: "" }, "/", TODAY).citation).toEqual({
      title: "The tracks compared", site: "Diplomacy Tracks", author: "Diplomacy Tracks editors", address: "https://a.example/compare/?rows=participants",
      accessed: TODAY, language: "en-GB",
    });
  }); // prettier-ignore
});

describe("a place", () => {
  it.each([
    ["#limits", "Limits"],
    ["#c4", "Limits"],
    ["#answer", "When does it work best?"],
    ["#loose", undefined],
    ["#nowhere", undefined],
    ["#", undefined],
    ["", undefined],
    ["#%E0%A4%A", undefined],
    ["#main", undefined],
  ])("%s is called %s", (hash, name) => {
    expect(placeName(document, hash)).toBe(name);
  });

  it("is shortened where its name is long", () => {
    document.body.innerHTML = `<h2 id="long">${"word ".repeat(60)}</h2>`;
    expect(placeName(document, "#long")).toMatch(/^(word ){5,}…$/);
  });
});
