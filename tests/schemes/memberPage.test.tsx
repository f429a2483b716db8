// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { MemberPage } from "../../src/features/schemes/MemberPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { core, correspondences, memberId, schemes } from "./smallSchemes.ts";

const cite = { cite: [{ key: "alpha" as SourceKey, relation: "supports" as const }] };

const page: RecordOf<"member"> = {
  kind: "member",
  id: memberId("nine-tracks/business"),
  path: "/schemes/nine-tracks/business/",
  head: { title: "", tags: [] },
  title: "Business",
  references: [{ key: "alpha" as SourceKey, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
  collections: {
    schemes,
    correspondences: correspondences.filter(({ from, to }) => [from, to].includes(memberId("nine-tracks/business"))),
  },
  published: "2026-11-23",
  edited: "2026-11-23",
  headings: [],
  cases: [{ path: "/cases/somewhere/", title: "Somewhere" }],
  terms: [],
  questions: [],
  previous: { path: "/schemes/nine-tracks/professional/", title: "Nongovernment and professional" },
  next: { path: "/schemes/nine-tracks/citizen/", title: "Private citizen" },
  front: {
    lead: ["Firms and trade. ", cite],
    actors: [["Firms ", cite], ["Chambers"]],
    methods: [["Trade"]],
    example: ["A mine hosts talks. ", cite],
    relation: ["Track 2 where they talk."],
    tracks: ["track-2", "track-3"],
    cases: ["somewhere"],
  },
};

function open() {
  render(
    <MemoryRouter>
      <ExplorerContext value={createExplorerStore(core, {})}>
        <PageReferences references={page.references}>
          <MemberPage page={page} body={<p>The body of the page.</p>} />
        </PageReferences>
      </ExplorerContext>
    </MemoryRouter>,
  );
}

const part = (id: string) => document.getElementById(id) ?? document.body;

afterEach(cleanup);

describe("the page of one of the nine", () => {
  it("names its scheme with its number, its motto and its lead", () => {
    open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Business");
    expect(screen.getByRole("link", { name: "The nine" }).getAttribute("href")).toBe("/nine-tracks/");
    expect(document.querySelector(".plate-n")?.textContent).toBe("The nine · 3");
    expect(screen.getByText("Motto of business")).toBeTruthy();
    expect(part("lead").textContent).toContain("Firms and trade.");
  });

  it("has each fact under its fragment, with its sources", () => {
    open();
    for (const [id, words] of [
      ["actors", "Chambers"],
      ["methods", "Trade"],
      ["example", "A mine hosts talks."],
      ["relation", "Track 2 where they talk."],
    ] as const) {
      expect(part(id).textContent).toContain(words);
    }
    for (const id of ["lead", "actors", "example"])
      expect(within(part(id)).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
  });

  it("links to the tracks of the common scheme that it touches", () => {
    open();
    const links = within(within(part("relation")).getByRole("list", { name: "Tracks that it touches" }));
    expect(links.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/tracks/track-2/",
      "/tracks/track-3/",
    ]);
  });

  it("says how it relates to members of other schemes, from its own side, with the texts", () => {
    open();
    const section = screen.getByRole("region", { name: "In other schemes" });
    const items = within(section).getAllByRole("listitem");
    expect(items.map((item) => item.querySelector(".sch-rel")?.textContent?.replaceAll(/\s+/g, " "))).toEqual([
      "close to 2 Track 2 of the common scheme",
      "clashes with 3 Track 3 of the common scheme",
      "clashes with 3 People of the other one",
    ]);
    expect(
      within(items[1] ?? section)
        .getByRole("link", { name: "Track 3" })
        .getAttribute("href"),
    ).toBe("/schemes/#nine-tracks--business-common--track-3");
    for (const item of items) expect(within(item).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
  });

  it("has its text, cases, references, and its neighbours among the nine", () => {
    open();
    expect(screen.getByText("The body of the page.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Somewhere" })).toBeTruthy();
    expect(part("sources").textContent).toBe("Sources");
    const nav = screen.getByRole("navigation", { name: "Neighbouring tracks of the nine" });
    expect(
      within(nav)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/schemes/nine-tracks/professional/", "/schemes/nine-tracks/citizen/"]);
  });
});
