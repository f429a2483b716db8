// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { beforeEach, describe, expect, it } from "vitest";
import { HealthPage } from "../../src/features/sources/HealthPage.tsx";
import type { AilingSource, RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

function ailing(key: string, health: AilingSource["health"], more: Partial<AilingSource> = {}): AilingSource {
  return { key: key as SourceKey, full: [`All of ${key}.`], health, reason: `Why ${key} ails.`, claims: 0, ...more };
}

const page: RecordOf<"health"> = {
  kind: "health",
  path: "/sources/health/",
  head: { title: "", tags: [] },
  title: "Health of the references",
  references: [],
  collections: {},
  counts: { verified: 48, partial: 553, knowledge: 40, mismatch: 1, "not-found": 1 },
  sources: [
    ailing("nan2003", "not-found", { claims: 2, nearest: { key: "nan2005" as SourceKey, label: "Nan 2005" } }),
    ailing("pruitt2007", "mismatch"),
    ailing("rozen2009", "partial", { caution: "A weak source." }),
  ],
};

describe("the health of the references", () => {
  beforeEach(() => {
    render(
      <MemoryRouter>
        <HealthPage page={page} />
      </MemoryRouter>,
    );
  });

  const part = (name: RegExp) => screen.getByRole("region", { name });
  const items = (name: RegExp) => within(part(name)).getAllByRole("listitem");

  it("counts the sources of each health, with what the word means", () => {
    const partial = screen.getByText("Seen in part", { selector: "dt" }).parentElement;
    expect(partial).toHaveTextContent("553");
    expect(partial).toHaveTextContent("An abstract, an excerpt or single fields were seen.");
  });

  it("parts what cannot be relied on from what carries a doubt, and counts both", () => {
    expect(items(/^Not found, or not what they are cited for \(2\)$/)).toHaveLength(2);
    expect(items(/^With a doubt or a caution \(1\)$/)).toHaveLength(1);
  });

  it("says of each source what ails it, why, what rests on it, and where it is", () => {
    const [missing, wrong] = items(/^Not found/);
    expect(missing).toHaveTextContent("Not found");
    expect(missing).toHaveTextContent("Statements here that cite it: 2");
    expect(missing).toHaveTextContent("All of nan2003.");
    expect(missing).toHaveTextContent("Why nan2003 ails.");
    const links = within(missing ?? document.body);
    expect(links.getByRole("link", { name: "Source page: nan2003" })).toHaveAttribute("href", "/sources/nan2003/");
    expect(links.getByRole("link", { name: "Nearest real work: Nan 2005" })).toHaveAttribute(
      "href",
      "/sources/nan2005/",
    );
    expect(wrong).toHaveTextContent("Mismatch");
    expect(wrong).toHaveTextContent("Nothing here rests on it");
    expect(items(/^With a doubt/)[0]).toHaveTextContent("A weak source.");
  });

  it("has no two headings of the same name", () => {
    const names = screen.getAllByRole("heading").map((heading) => heading.textContent);
    expect(new Set(names).size).toBe(names.length);
  });
});
