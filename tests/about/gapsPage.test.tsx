// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { beforeEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { gapsBySource, type GapLine } from "../../src/features/about/gapsBySource.ts";
import { GapsPage } from "../../src/features/about/GapsPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const cite = { cite: [{ key: "ottawa" as SourceKey, relation: "supports" as const }] };

function gap(id: string, source: string, kind: GapLine["kind"], pages: GapLine["pages"] = []): GapLine {
  return {
    id,
    source,
    kind,
    title: `The gap ${id}`,
    text: [`What is missing in ${id}.`, cite],
    instead: [`What stands in for ${id}.`],
    sourceLink: { path: `/sources/${source}/`, title: `Author of ${source}` },
    pages,
  };
}

const gaps = [
  gap("lost-table", "ottawa", "lost", [
    { path: "/timeline/", title: "How the tracks came about" },
    { path: "/models/phases/", title: "Two phases" },
  ]),
  gap("proven", "women", "mismatch"),
  gap("promised-list", "ottawa", "promised"),
];

const page: RecordOf<"gaps"> = {
  kind: "gaps",
  path: "/about/gaps/",
  head: { title: "", tags: [] },
  title: "Gaps in the sources",
  references: [{ key: "ottawa" as SourceKey, label: "Ottawa 2021", full: ["All of Ottawa."], health: "verified" }],
  collections: {},
  text: ["What the register holds."],
  gaps,
};

describe("gaps", () => {
  it("stand under their source, sources and gaps in the order of the register", () => {
    expect(gapsBySource(gaps).map(({ key, gaps: own }) => [key, own.map(({ id }) => id)])).toEqual([
      ["ottawa", ["lost-table", "promised-list"]],
      ["women", ["proven"]],
    ]);
    expect(gapsBySource([])).toEqual([]);
  });
});

describe("the gap register", () => {
  beforeEach(() => {
    render(
      <MemoryRouter>
        <PageReferences references={page.references}>
          <GapsPage page={page} />
        </PageReferences>
      </MemoryRouter>,
    );
  });

  it("has a part for each source, named by it and by the number of its gaps", () => {
    const part = screen.getByRole("region", { name: "Author of ottawa (2)" });
    expect(within(part).getByRole("link", { name: "Author of ottawa" })).toHaveAttribute("href", "/sources/ottawa/");
    expect(within(part).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "The gap lost-table",
      "The gap promised-list",
    ]); // prettier-ignore
    expect(screen.getByRole("region", { name: "Author of women (1)" })).toBeVisible();
  });

  it("says of each gap what kind it is, what is missing and what stands in its place, at its own address", () => {
    const item = document.getElementById("lost-table") ?? document.body;
    expect(item).toHaveTextContent("Lost");
    expect(item).toHaveTextContent("What is missing in lost-table.");
    expect(within(item).getByRole("link", { name: "Source 1: Ottawa 2021" })).toBeVisible();
    expect(item).toHaveTextContent("In this reference: What stands in for lost-table.");
    expect(document.getElementById("proven")).toHaveTextContent("Cited for what it does not say");
  });

  it("links to the pages on which a gap bites, by their titles", () => {
    const item = document.getElementById("lost-table") ?? document.body;
    expect(within(item).getByRole("link", { name: "How the tracks came about" })).toHaveAttribute("href", "/timeline/");
    expect(within(item).getByRole("link", { name: "Two phases" })).toHaveAttribute("href", "/models/phases/");
  });

  it("keeps its introduction where claims are looked for, and ends with the sources", () => {
    expect(document.getElementById("text")).toHaveTextContent("What the register holds.");
    expect(screen.getByRole("region", { name: "Sources" })).toHaveTextContent("All of Ottawa.");
  });
});
