// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router-dom";
import { beforeEach, describe, expect, it } from "vitest";
import { CodebookPage } from "../../src/features/about/CodebookPage.tsx";
import type { RecordOf } from "../../src/pages.ts";

const page: RecordOf<"codebook"> = {
  kind: "codebook",
  path: "/about/codebook/",
  head: { title: "", tags: [] },
  title: "Codebook",
  references: [],
  collections: {},
  entries: [
    {
      id: "cases",
      name: "A case",
      file: "content/cases/<id>.mdx",
      fields: [
        { path: "title", takes: "a text", needed: true, says: "Title of the page." },
        { path: "places[].lat", takes: "a number from `-90` to `90`", needed: false, says: "Latitude, as in `59.9`." },
      ],
    },
    { id: "gaps", name: "Gaps of the sources", file: "content/gaps.yaml", fields: [] },
  ],
  lists: [
    {
      id: "dimension-participants",
      name: "Dimension: Participants",
      says: "Who is in the room?",
      values: [
        { value: "officials", means: "Officials" },
        { value: "private", means: "Private people" },
      ],
    },
  ],
};

describe("the codebook", () => {
  beforeEach(() => {
    render(
      <MemoryRouter>
        <CodebookPage page={page} />
      </MemoryRouter>,
    );
  });

  it("names every kind of entry with its file, and folds its fields away", async () => {
    const part = screen.getByRole("region", { name: "Kinds of entry" });
    expect(within(part).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "A case",
      "Gaps of the sources",
    ]); // prettier-ignore
    expect(part).toHaveTextContent("content/cases/<id>.mdx");
    const folded = document.getElementById("cases");
    expect(folded).not.toHaveAttribute("open");
    await userEvent.setup().click(within(part).getByRole("heading", { name: "A case" }));
    expect(folded).toHaveAttribute("open");
  });

  it("tells of each field what it takes, whether it is needed and what it is for, without an author’s signs", () => {
    document.getElementById("cases")?.setAttribute("open", "");
    const table = screen.getByRole("table", { name: "Fields of A case" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["title", "a text", "Title of the page."],
      ["places[].lat", "a number from -90 to 90 (may be left out)", "Latitude, as in 59.9."],
    ]);
    expect(within(table).getByRole("rowheader", { name: "places[].lat" })).toBeVisible();
  });

  it("has every closed list with its question and what its values mean, at its own address", () => {
    const list = document.getElementById("dimension-participants") ?? document.body;
    expect(within(list).getByRole("heading", { level: 3, name: "Dimension: Participants" })).toBeVisible();
    expect(list).toHaveTextContent("Who is in the room?");
    expect(
      within(list)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["officials", "private"]);
    expect(within(list).getAllByRole("definition").map((value) => value.textContent)).toEqual([
      "Officials",
      "Private people",
    ]); // prettier-ignore
  });
});
