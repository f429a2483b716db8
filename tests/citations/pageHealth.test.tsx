// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { expect, it } from "vitest";
import { PageHealth } from "../../src/citations/PageHealth.tsx";
import { standingOf } from "../../src/build/pageStanding.ts";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { ReferenceList } from "../../src/citations/ReferenceList.tsx";
import type { Reference } from "../../src/citations/source.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const reference = (key: string, health: Reference["health"], more: Partial<Reference> = {}): Reference => ({
  key: key as SourceKey,
  label: `${key} label`,
  full: [key],
  health,
  ...more,
});

function open(references: readonly Reference[], page: { readonly edited?: string; readonly edition?: string } = {}) {
  const standing = standingOf("/cases/oslo-1993/", references, page.edited);
  if (standing === undefined) throw new Error("There are references");
  render(
    <MemoryRouter>
      <PageReferences references={references}>
        <PageHealth standing={standing} edition={page.edition} />
        <ReferenceList />
      </PageReferences>
    </MemoryRouter>,
  );
}

it("counts the references of each health above the title, with the last edit and the edition", () => {
  open([reference("a", "verified"), reference("b", "partial"), reference("c", "partial")], {
    edited: "2026-11-23",
    edition: "2026.1, revised",
  });
  const line = screen.getByRole("link", { name: "3 references" }).parentElement;
  expect(line).toHaveTextContent("1 verified");
  expect(line).toHaveTextContent("2 seen in part");
  expect(line).not.toHaveTextContent("not seen");
  expect(line).toHaveTextContent("Last edited 23 November 2026");
  expect(screen.getByRole("link", { name: "Edition 2026.1, revised" })).toHaveAttribute("href", "/about/changes/");
});

it("leads from a flagged reference to its entry, and names the nearest real work", () => {
  open([
    reference("a", "verified"),
    reference("pruitt2007", "not-found", { nearest: { key: "pruitt1997" as SourceKey, label: "Pruitt 1997" } }),
  ]);
  const link = screen.getByRole("link", { name: "pruitt2007 label, nearest: Pruitt 1997" });
  expect(link).toHaveAttribute("href", "/cases/oslo-1993/#ref-pruitt2007");
  expect(document.querySelector("#ref-pruitt2007")).not.toBeNull();
});

it("has no line for a page without references", () => {
  expect(standingOf("/", [], "2026-11-23")).toBeUndefined();
});

it("says of a reference which other one on the page it shares a passage with", () => {
  open([reference("a", "verified"), reference("b", "partial", { repeats: ["a label"] })]);
  expect(document.querySelector("#ref-b")).toHaveTextContent("Shares a passage with a label");
  expect(document.querySelector("#ref-a")).not.toHaveTextContent("Shares a passage");
});
