// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/citations/source.ts";
import { openAt } from "../../src/features/sources/openAt.ts";
import { SourcePage } from "../../src/features/sources/SourcePage.tsx";
import type { CitingPage } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const base = { path: "", head: { title: "", tags: [] }, references: [], collections: {} } as const;

const pruitt: Source = {
  key: "pruitt2007readiness" as SourceKey,
  label: "Pruitt 2007",
  full: ["Pruitt, D. (2007). ", { em: ["Readiness"] }, ". Journal."],
  health: "verified",
  kind: "article",
  title: "Readiness",
  byline: "Dean Pruitt, 2007.",
  provenance: "lookup",
  reason: "Seen whole, where it is cited here.",
  keywords: ["ripeness", "Track 2"],
};

function openSource(source: Partial<Source> = {}, citedBy: readonly CitingPage[] = []) {
  render(
    <MemoryRouter>
      <SourcePage
        page={{ ...base, kind: "source", shared: [], title: "Readiness", source: { ...pruitt, ...source }, citedBy }}
      />
    </MemoryRouter>,
  );
}

const fact = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling;

describe("the page of a source", () => {
  it("says where a work can be opened", () => {
    openSource({ doi: "10.1/abc", url: "https://www.example.org/a" });
    expect(screen.getByRole("link", { name: "Open at doi.org" })).toHaveAttribute("href", "https://doi.org/10.1/abc");
    expect(screen.getByRole("link", { name: "https://doi.org/10.1/abc" })).toHaveAttribute(
      "href",
      "https://doi.org/10.1/abc",
    );
  });

  it("offers nothing to open where there is no address", () => {
    openSource();
    expect(screen.queryByRole("link", { name: /^Open at/ })).toBeNull();
  });

  it.each([
    ["https://www.usip.org/a", "usip.org"],
    ["http://archive.example.org:8080/b", "archive.example.org:8080"],
  ])("names the place of %s", (url, host) => {
    expect(openAt({ url })).toEqual({ href: url, host });
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "not an address"])("does not open %s", (url) => {
    expect(openAt({ url })).toBeUndefined();
  });

  it("says how healthy a source is, what that means, and why where that is not the same", () => {
    openSource({ health: "knowledge", reason: "Known from three reviews." });
    expect(fact("Health")).toHaveTextContent("Not seen");
    expect(fact("Health")).toHaveTextContent("cited from general knowledge");
    expect(fact("Health")).toHaveTextContent("Known from three reviews.");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("does not say a thing twice", () => {
    openSource();
    expect(screen.getAllByText("Seen whole, where it is cited here.")).toHaveLength(1);
  });

  it("flags a work that was not found, with the real work that was probably meant", () => {
    openSource({
      health: "not-found",
      nearest: { key: "pruitt1997" as SourceKey, label: "Pruitt 1997" },
      reason: "No trace of it.",
    });
    const flag = screen.getByRole("complementary", { name: "A problem of this source" });
    expect(flag).toHaveTextContent("Not found. Nearest real work: Pruitt 1997. No trace of it.");
    expect(within(flag).getByRole("link", { name: "Pruitt 1997" })).toHaveAttribute("href", "/sources/pruitt1997/");
  });

  it("flags a mismatch without a nearest work", () => {
    openSource({ health: "mismatch", reason: "It is about something else." });
    expect(screen.getByRole("complementary")).toHaveTextContent("Mismatch. It is about something else.");
  });

  it("gives a foreign title its language", () => {
    openSource({ title: "Oslo-avtalen sviktet", language: "nb" });
    expect(screen.getByRole("heading", { level: 1, name: "Oslo-avtalen sviktet" })).toHaveAttribute("lang", "nb");
  });

  it("says when nothing rests on it", () => {
    openSource();
    expect(screen.getByText("Nothing in this reference rests on this source yet.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /Cited here/ })).toBeNull();
  });

  const citedBy: readonly CitingPage[] = [
    {
      path: "/tracks/track-2/",
      title: "Track 2",
      line: "t2",
      claims: [
        {
          anchor: "lead",
          place: "Definition",
          words: "It is unofficial.",
          relation: "supports",
          locator: "p. 2",
          position: 0,
        },
        { anchor: "c4", place: "Limits", words: "It is slow.", relation: "contrasts", position: 0.25 },
      ],
    },
    {
      path: "/terms/transfer/",
      title: "Transfer",
      claims: [
        {
          anchor: "c1",
          place: "Definitions",
          words: "Ideas move.",
          relation: "mentions",
          via: { key: "nan2005" as SourceKey, label: "Nan 2005" },
          position: 1,
        },
      ],
    },
  ];

  it("counts where it is cited, and draws each page as a line with a ring at each place", () => {
    openSource({}, citedBy);
    expect(screen.getByRole("heading", { name: "Cited here 3 times, by 2 pages" })).toBeVisible();
    const [track, term] = within(screen.getByRole("region", { name: /^Cited here/ })).getAllByRole("listitem");
    expect(track).toHaveTextContent("Track 22 times");
    expect(track?.querySelector("line")).toHaveClass("s-t2");
    expect([...(track?.querySelectorAll("circle") ?? [])].map((ring) => ring.getAttribute("cx"))).toEqual([
      "0%",
      "25%",
    ]);
    expect(term).toHaveTextContent("Transfer1 time");
    expect(term?.querySelector("line")).toHaveClass("s-hair");
  });

  it("lists every statement under its page, with a link to its place, its locator, and what the citation says of it", () => {
    openSource({}, citedBy);
    const list = screen.getByRole("region", { name: "What rests on it" });
    expect(
      within(list)
        .getAllByRole("heading", { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(["Track 2", "Transfer"]);
    const [first, second, third] = within(list).getAllByRole("listitem");
    expect(within(list).getByRole("link", { name: "Definition, in Track 2" })).toHaveAttribute(
      "href",
      "/tracks/track-2/#lead",
    );
    expect(first).toHaveTextContent("It is unofficial.p. 2");
    expect(second).toHaveTextContent("It is slow.Cited for contrast");
    expect(third).toHaveTextContent("Mentioned, not as supportRead through Nan 2005");
    expect(within(list).getByRole("link", { name: "Nan 2005" })).toHaveAttribute("href", "/sources/nan2005/");
  });
});
