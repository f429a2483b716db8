// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { ThemePage } from "../../src/features/themes/ThemePage.tsx";
import { ThemesPage } from "../../src/features/themes/ThemesPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey, ThemeId, TrackId } from "../../src/taxonomy/ids.ts";
import { core } from "../home/fiveTracks.ts";

const references = [
  { key: "alpha" as SourceKey, label: "Alpha 2020", full: ["All of alpha."], health: "verified" as const },
];
const cite = { cite: [{ key: "alpha" as SourceKey, relation: "supports" as const }] };
const base = { head: { title: "", tags: [] }, references, collections: {} } as const;

const theme: RecordOf<"theme"> = {
  ...base,
  kind: "theme",
  path: "/themes/funding/",
  title: "Funding",
  id: "funding" as ThemeId,
  published: "2026-11-23",
  edited: "2026-11-24",
  headings: [],
  cases: [{ path: "/cases/oslo-1993/", title: "Oslo, 1992–93" }],
  terms: [],
  questions: [{ path: "/questions/who-pays/", title: "Who pays?" }],
  previous: { path: "/themes/linkage/", title: "Linkage" },
  front: {
    lead: ["Who pays for talks.", cite],
    order: 2,
    tracks: ["track-2", "track-3"],
    findings: [
      { id: "counted", text: ["Money comes late.", cite], evidence: "quantitative" },
      { id: "said", text: ["Money spoils."], evidence: "asserted" },
    ],
  },
};

function open(children: ReactNode) {
  render(
    <MemoryRouter>
      <ExplorerContext value={createExplorerStore(core, {})}>
        <PageReferences references={references}>{children}</PageReferences>
      </ExplorerContext>
    </MemoryRouter>,
  );
}

describe("the list of themes", () => {
  it("has each theme with its lead and the tracks it has to do with, in words too", () => {
    open(
      <ThemesPage
        page={{
          ...base,
          kind: "themes",
          path: "/themes/",
          title: "Themes",
          pages: [
            {
              path: "/themes/funding/",
              title: "Funding",
              lead: "Who pays.",
              tracks: ["track-2", "track-1"] as TrackId[],
            },
            { path: "/themes/ethics/", title: "Ethics", lead: "Who answers.", tracks: [] },
          ],
        }}
      />,
    );
    const [funding, ethics] = screen.getAllByRole("listitem");
    expect(within(funding ?? document.body).getByRole("link", { name: "Funding" })).toHaveAttribute(
      "href",
      "/themes/funding/",
    );
    expect(funding).toHaveTextContent("Who pays.");
    expect(funding).toHaveTextContent("Tracks: Track 1, Track 2");
    expect(ethics).not.toHaveTextContent("Tracks:");
    expect(screen.getByText(/2 themes/)).toBeVisible();
  });
});

describe("a theme", () => {
  it("shows lead, text, and what it leads to; lists without entries are not there", () => {
    open(<ThemePage page={theme} body={<p>The text of the theme.</p>} />);
    expect(screen.getByText("The text of the theme.")).toBeVisible();
    expect(document.getElementById("lead")).toHaveTextContent("Who pays for talks.");
    const side = (name: string) =>
      within(screen.getByRole("heading", { level: 2, name }).parentElement ?? document.body);
    expect(side("Tracks").getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/tracks/track-2/",
      "/tracks/track-3/",
    ]); // prettier-ignore
    expect(side("Cases").getByRole("link", { name: "Oslo, 1992–93" })).toBeVisible();
    expect(side("Contested questions").getByRole("link", { name: "Who pays?" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Terms" })).toBeNull();
    expect(screen.getByRole("navigation", { name: "Neighbouring themes" })).toHaveTextContent("Previous Linkage");
  });

  it("gives each finding the strength of its evidence and what that means, at its own address", () => {
    open(<ThemePage page={theme} body={null} />);
    const findings = screen.getByRole("region", { name: "Findings and their evidence" });
    expect(within(findings).getAllByRole("listitem").map(({ id }) => id)).toEqual(["counted", "said"]); // prettier-ignore
    const counted = document.getElementById("counted");
    expect(counted).toHaveTextContent("Quantitative evidence");
    expect(counted).toHaveTextContent("Counted over many cases.");
    expect(within(counted ?? document.body).getByRole("link", { name: "Source 1: Alpha 2020" })).toBeVisible();
    expect(document.getElementById("said")).toHaveTextContent("Said by the source, without a test.");
  });
});
