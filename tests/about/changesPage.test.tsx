// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { ChangesPage } from "../../src/features/about/ChangesPage.tsx";
import type { RecordOf } from "../../src/pages.ts";

const page: RecordOf<"changes"> = {
  kind: "changes",
  path: "/about/changes/",
  head: { title: "", tags: [] },
  title: "What changed",
  references: [],
  collections: {},
  editions: [
    {
      name: "2026.1",
      date: "2026-11-23",
      items: 2352,
      path: "/about/changes/2026.1/",
      files: [{ path: "/editions/2026.1/taxonomy.json", title: "Taxonomy" }],
    },
  ],
  since: { name: "2026.1", date: "2026-11-23" },
  groups: [
    {
      id: "definition",
      title: "Definitions",
      changes: [
        {
          kind: "changed",
          title: "Transfer: Berg 2004",
          path: "/terms/transfer/#berg-2004",
          before: ["Ideas that ", { mark: "move" }],
          after: ["Ideas that ", { mark: "travel" }],
        },
        { kind: "removed", title: "Old word", before: ["Gone."], why: "Nobody meant it so.", to: "/terms/transfer/" },
      ],
    },
  ],
};

function open(change: Partial<RecordOf<"changes">> = {}) {
  render(
    <MemoryRouter>
      <ChangesPage page={{ ...page, ...change }} />
    </MemoryRouter>,
  );
}

describe("what changed", () => {
  it("is said in words first, and counted", () => {
    open();
    expect(screen.getByText("Since edition 2026.1 of 23 November 2026: 1 changed, 1 removed.")).toBeVisible();
    expect(screen.getByRole("heading", { name: /^Definitions 1 changed, 1 removed$/ })).toBeVisible();
  });

  it("stands side by side, with the words that differ marked as deletions and insertions", () => {
    open();
    const [changed, removed] = within(screen.getByRole("region", { name: /^Definitions/ })).getAllByRole("listitem");
    expect(changed?.querySelector("del")).toHaveTextContent("move");
    expect(changed?.querySelector("ins")).toHaveTextContent("travel");
    expect(screen.getByRole("link", { name: "Transfer: Berg 2004" })).toHaveAttribute("href", "/terms/transfer/#berg-2004");
    expect(removed).toHaveTextContent("Removed. Nobody meant it so.");
    expect(screen.getByRole("link", { name: "Its place now" })).toHaveAttribute("href", "/terms/transfer/");
  }); // prettier-ignore

  it("offers each edition with its files", () => {
    open();
    expect(screen.getByRole("link", { name: "Taxonomy of 2026.1" })).toHaveAttribute("href", "/editions/2026.1/taxonomy.json"); // prettier-ignore
    expect(screen.getByRole("link", { name: "What changed since 2026.1" })).toBeVisible();
  });

  it("says so where nothing changed, and before the first edition", () => {
    open({ groups: [] });
    expect(screen.getByText("Nothing has changed since edition 2026.1.")).toBeVisible();
    const { since: _, ...first } = page;
    render(
      <MemoryRouter>
        <ChangesPage page={{ ...first, groups: [], editions: [] }} />
      </MemoryRouter>,
    );
    expect(screen.getByText(/^No edition has been frozen yet/)).toBeVisible();
  });
});
