import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { claimAt, quotationBefore, timesCited } from "../../src/citations/claimAt.ts";
import { keyOf, readReference } from "../../src/citations/readReference.ts";
import { key, openCitedPage, references } from "./citedPage.tsx";

const mark = (name: RegExp): HTMLAnchorElement => {
  const [first] = screen.getAllByRole<HTMLAnchorElement>("link", { name });
  if (first === undefined) throw new Error("No such mark");
  return first;
};

describe("a card reads from the page", () => {
  it("each reference just as the list prints it", () => {
    openCitedPage();
    expect(references.map((reference) => readReference(reference.key))).toEqual(references);
  });

  it("nothing where the page lists no such reference", () => {
    openCitedPage();
    expect(readReference(key("nobody"))).toBeUndefined();
  });

  it("the key of a source from its link, whatever the base of the site", () => {
    const link = document.createElement("a");
    link.href = "/somewhere/sources/montville1987/#c1";
    expect(keyOf(link)).toBe("montville1987");
  });

  it("how often the page cites a source", () => {
    openCitedPage();
    expect(timesCited(mark(/Montville 1987, p\. 7/))).toBe(2);
    expect(timesCited(mark(/Pruitt 2007/))).toBe(1);
  });

  it("the claim around a mark: its address with what is shown now, its words without marks, its sources", () => {
    openCitedPage();
    expect(claimAt(mark(/Pruitt 2007/), "https://x.example/compare/?tracks=track-2#old")).toEqual({
      id: "c2",
      address: "https://x.example/compare/?tracks=track-2#c2",
      words: "Ripeness was not enough.",
      sources: ["Pruitt 2007, read through Seed n.d."],
    });
  });

  it("the words of a claim of several lines, with a space between them", () => {
    document.body.innerHTML = `<main><div id="cell"><h3>Who pays?</h3><p><span aria-hidden="true">1</span>Donors, <em>mostly</em>.</p><p><a class="place" href="#cell">#</a></p></div></main>`;
    const sign = document.querySelector(".place");
    expect(sign === null ? undefined : claimAt(sign).words).toBe("Who pays? Donors, mostly.");
  });
});

describe("a mark", () => {
  it("says its relation, its locator and through which work it was read", () => {
    openCitedPage();
    expect(mark(/^Source 1: Montville 1987, p\. 7$/)).toHaveAttribute("href", "/sources/montville1987/");
    expect(mark(/^Contrast source 2: Pruitt 2007, read through Seed n\.d\.$/)).toBeInTheDocument();
  });
});

describe("the list of references", () => {
  it("explains what is wrong with a reference, and names the nearest real work", () => {
    openCitedPage();
    expect(screen.getByText("No trace of such an article was found.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Pruitt 1997" })).toHaveAttribute("href", "/sources/pruitt1997/");
  });
});

describe("the quotation that a mark stands for", () => {
  const cited = (before: string, marks = '<a class="cite">1</a>'): string | undefined => {
    document.body.innerHTML = `<p>${before}<span class="cites">\u2060${marks}</span> And on.</p>`;
    const [mark] = document.querySelectorAll(".cite");
    return mark === undefined ? undefined : quotationBefore(mark);
  };

  it("ends right before the mark, a stop between them or not", () => {
    expect(cited("He called it “the power of the powerless”.")).toBe("the power of the powerless");
    expect(cited("It is “unofficial, informal interaction between members” ")).toBe(
      "unofficial, informal interaction between members",
    );
  });

  it.each([
    ["a word or two in quotation marks", "They meet the “usual suspects”."],
    ["words that go on after it", "“The power of the powerless” is his name for it."],
    ["an earlier quotation", "“The power of the powerless”, he said, is “faith”."],
    ["an element between", "“the power of <em>the powerless</em>”."],
  ])("is not %s", (_, before) => {
    expect(cited(before)).toBeUndefined();
  });

  it("is not guessed where several works are cited at once", () => {
    const two = '<a class="cite">1</a>, <a class="cite">2</a>';
    expect(cited("“the power of the powerless”.", two)).toBeUndefined();
  });
});
