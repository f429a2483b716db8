// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import type { Reference } from "../../src/citations/source.ts";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { ComparePage } from "../../src/features/comparison/ComparePage.tsx";
import { InlineComparison } from "../../src/features/comparison/InlineComparison.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { taxonomy } from "./comparedTracks.ts";

const references: readonly Reference[] = ["alpha", "beta", "gamma"].map((key) => ({
  key: key as SourceKey,
  label: key,
  full: [`All about ${key}.`],
  health: "verified",
}));
const page: RecordOf<"compare"> = {
  kind: "compare",
  path: "/compare/",
  head: { title: "", tags: [] },
  title: "The tracks compared",
  references,
  collections: {},
};
const collections = {
  cells: [...taxonomy.cells].map(([id, cells]) => ({
    track: id,
    cells: [...cells].map(([dimension, cell]) => ({ dimension, cell })),
  })),
};

function Traveller() {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (
    <>
      <output aria-label="Address">{search}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Go back
      </button>
    </>
  );
}

const site = (shown: ReactNode) => (
  <ExplorerContext value={createExplorerStore(taxonomy, collections)}>
    <PageReferences references={references}>{shown}</PageReferences>
  </ExplorerContext>
);

function open(query = "", shown = <ComparePage page={page} />) {
  render(
    <MemoryRouter initialEntries={["/before/", `/compare/${query}`]}>
      {site(shown)}
      <Traveller />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const table = () => screen.getByRole("table");
const heads = () =>
  within(table())
    .getAllByRole("columnheader")
    .map((head) => within(head).getByRole("link").textContent);
const questions = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((head) => head.textContent);
const said = () => screen.getAllByRole("status").map((region) => region.textContent);
const differing = () => screen.queryAllByText(/^\(differs from/).map((words) => words.closest("td")?.id);

afterEach(cleanup);

describe("the comparison page", () => {
  it("shows a captioned table with every track and the first rows", () => {
    open();
    expect(screen.getByRole("table", { name: "Five tracks of diplomacy compared on three questions" })).toBeInstanceOf(
      HTMLTableElement,
    );
    expect(heads()).toHaveLength(5);
    expect(questions()).toEqual([
      "What of people? People",
      "What of place? Place",
      "What of story? Story, descriptive",
    ]);
  });

  it("says every state of a cell in words", async () => {
    const user = open("?rows=place,pace");
    expect(screen.getByText("Our sources do not say")).toBeTruthy();
    expect(screen.getByText("Does not apply")).toBeTruthy();
    const reason = screen.getByText("Nobody says so outright.");
    expect(reason.closest("details")?.open).toBe(false);
    await user.click(screen.getByText("Our inference"));
    expect(reason.closest("details")?.open).toBe(true);
  });

  it("opens the variants of a contested cell, keeps that in the address, and closes them with Back", async () => {
    const user = open("?rows=pace");
    const contested = screen.getByText(/^Contested: 2 answers/);
    const cell = contested.closest("td") ?? document.body;
    expect(contested.textContent).toBe("Contested: 2 answers, Track 1.5, Pace");
    expect(within(cell).getByRole<HTMLDetailsElement>("group").open).toBe(false);
    await user.click(contested);
    expect(within(cell).getByRole<HTMLDetailsElement>("group").open).toBe(true);
    await waitFor(() => expect(address()).toBe("?rows=pace&open=track-1-5--pace"));
    expect([...cell.querySelectorAll(".ct-fork li")].map((item) => item.querySelectorAll("a").length)).toEqual([1, 1]);
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(within(cell).getByRole<HTMLDetailsElement>("group").open).toBe(false);
  });

  it("gives each cell an id that stays", () => {
    open("?rows=all");
    expect(document.getElementById("track-1-5--pace")?.textContent).toContain("Contested");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes a column away and, with Back, brings it again", async () => {
    const user = open();
    await user.click(screen.getByRole("checkbox", { name: "Track 1.5" }));
    expect(heads()).toHaveLength(4);
    expect(address()).toBe("?tracks=track-1,track-2,track-3,multitrack");
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(heads()).toHaveLength(5);
    expect(address()).toBe("");
  });

  it("asks for a track when the last is unticked, offers all, and keeps the focus", async () => {
    const user = open("?tracks=track-2");
    await user.click(screen.getByRole("checkbox", { name: "Track 2" }));
    expect(screen.getByRole("heading", { name: "Choose at least one track" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all five" }));
    expect(heads()).toHaveLength(5);
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Table options" }));
  });

  it("chooses rows one by one, all, and the first", async () => {
    const user = open();
    const choose = screen.getByRole("button", { name: "Choose rows" });
    expect(choose.getAttribute("aria-expanded")).toBe("false");
    await user.click(choose);
    const how = await screen.findByRole("group", { name: "How" });
    await user.click(within(how).getByRole("checkbox", { name: "Pace" }));
    expect(address()).toBe("?rows=people,place,pace,story");
    await user.click(screen.getByRole("button", { name: "Show all 6 rows" }));
    expect(address()).toBe("?rows=all");
    await user.click(screen.getByRole("button", { name: "Show the first 3" }));
    expect(questions()).toHaveLength(3);
    for (const label of ["People", "Place", "Story"]) await user.click(screen.getByRole("checkbox", { name: label }));
    expect(screen.getByRole("heading", { name: "Choose at least one row" })).toBeTruthy();
  });

  it("shows only differences and says how many rows differ", async () => {
    const user = open("?rows=people,place,name");
    await user.click(screen.getByRole("switch", { name: "Only differences" }));
    expect(questions()).toEqual(["What of people? People", "What of name? Name, descriptive"]);
    expect(said()).toContain(
      "1 of 2 rows differ; 1 row has no value to compare. 2 cells are left out: they have no value.",
    );
    expect(address()).toBe("?rows=people,place,name&differences=1");
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(questions()).toHaveLength(3);
  });

  it("offers a way out when no chosen row differs", async () => {
    const user = open("?rows=place&differences=1");
    await user.click(screen.getByRole("button", { name: "Show all chosen rows" }));
    expect(questions()).toEqual(["What of place? Place"]);
  });

  it("marks what differs from a reference track, in words too", async () => {
    const user = open("?rows=people");
    expect(differing()).toEqual([]);
    await user.click(screen.getByRole("switch", { name: "Mark what differs from Track 1" }));
    expect(differing()).toEqual(["track-2--people", "track-3--people", "multitrack--people"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Reference track" }), "Track 3");
    expect(differing()).toEqual(["track-1--people", "track-1-5--people"]);
    expect(address()).toBe("?rows=people&ref=track-3");
    await user.click(screen.getByRole("switch", { name: "Mark what differs from Track 3" }));
    expect(differing()).toEqual([]);
    expect(address()).toBe("?rows=people&ref=track-3&mark=0");
  });

  it("swaps rows and columns: each track becomes a row, each question a column", async () => {
    const user = open("?rows=people,pace");
    await user.click(screen.getByRole("switch", { name: "Swap rows and columns" }));
    expect(
      within(table())
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["What of people? People", "What of pace? Pace"]);
    expect(within(table()).getAllByRole("rowheader")[3]?.textContent).toBe("3Track 3 Word of Track 3");
    expect(document.getElementById("track-3--pace")?.closest("tr")).toBe(
      within(table()).getAllByRole("rowheader")[3]?.closest("tr"),
    );
    expect(address()).toBe("?rows=people,pace&swap=1");
    expect(said()).toContain("Tracks now run down, questions across. 2 of 6 rows, 5 tracks.");
  });

  it("moves a track by button, says where it is now, and takes it back", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: /^Order/ }));
    const list = await screen.findByRole("listbox", { name: "Tracks, in the order shown" });
    await user.click(within(list).getByRole("option", { name: /Track 2/ }));
    expect(document.activeElement).toBe(list);
    await user.click(screen.getByRole("button", { name: "Move left, Track 2" }));
    expect(heads()[1]).toMatch(/^2Track 2/);
    expect(address()).toBe("?tracks=track-1,track-2,track-1-5,track-3,multitrack");
    expect(said()).toContain("Track 2 now stands before Track 1.5, as column 2 of 5. 3 of 6 rows, 5 tracks.");
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(heads()[1]).toMatch(/^1.5Track 1.5/);
    expect(said()).toContain("Track 1.5 now stands before Track 2, as column 2 of 5. 3 of 6 rows, 5 tracks.");
  });

  it("moves and pins a row by key alone", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: /^Order/ }));
    const list = await screen.findByRole("listbox", { name: "Rows, in the order shown" });
    list.focus();
    await user.keyboard("s");
    expect(within(list).getByRole("option", { selected: true }).textContent).toBe("3 Story");
    expect(list.getAttribute("aria-activedescendant")).toBe(within(list).getByRole("option", { selected: true }).id);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(address()).toBe("?rows=people,story,place");
    expect(document.activeElement).toBe(list);
    await user.keyboard("{Enter}");
    expect(address()).toBe("?rows=people,story,place&pin=story");
    expect(questions()[0]).toBe("What of story? Story, descriptive, pinned");
    expect(said()).toContain("Story is pinned and stays first. 3 of 6 rows, 5 tracks.");
    expect(screen.getByRole("button", { name: "Pin, Story", pressed: true })).toBeTruthy();
    // A pinned row stays first: it cannot go on past the rest.
    expect(screen.getByRole("button", { name: "Move down, Story" }).getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("{End}{Alt>}{ArrowUp}{/Alt}");
    expect(questions().map((words) => words?.split("?")[0])).toEqual([
      "What of story",
      "What of place",
      "What of people",
    ]);
    await user.click(screen.getAllByRole("button", { name: "Usual order" })[1] ?? document.body);
    expect(address()).toBe("?pin=story");
  });

  it("takes the pin of a track that is hidden", async () => {
    const user = open("?pin=track-2");
    await user.click(screen.getByRole("checkbox", { name: "Track 2" }));
    expect(address()).not.toContain("pin");
  });

  it("filters rows by words as one step back, and says how many have them", async () => {
    const user = open("?rows=all");
    await user.type(screen.getByRole("searchbox", { name: "Filter rows by words" }), "guessed");
    await waitFor(() => expect(address()).toBe("?rows=all&find=guessed"));
    expect(questions()).toEqual(["What of pace? Pace"]);
    expect(said()).toContain("1 of 6 rows have “guessed”, 5 tracks.");
    await user.type(screen.getByRole("searchbox"), " slow");
    await waitFor(() => expect(address()).toBe("?rows=all&find=guessed+slow"));
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(address()).toBe("?rows=all");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
    // It stays so: what was typed is not written once more.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(address()).toBe("?rows=all");
  });

  it("offers a way out when no row has the words", async () => {
    const user = open("?find=zebra");
    expect(screen.getByRole("heading", { name: "No chosen row has “zebra”" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show all chosen rows" }));
    expect(questions()).toHaveLength(3);
  });

  it("folds a group of rows and unfolds it", async () => {
    const user = open("?rows=all");
    await user.click(screen.getByRole("button", { name: "How", expanded: true }));
    expect(questions()).toEqual(["Who ", "What of people? People", "What of name? Name, descriptive", "How 4 rows"]);
    expect(screen.getByRole("button", { name: "How 4 rows", expanded: false })).toBeTruthy();
    expect(address()).toBe("?rows=all&folded=how");
    expect(said()).toContain("How folded. 6 of 6 rows, 5 tracks.");
    await user.click(screen.getByRole("button", { name: /^How/ }));
    expect(questions()).toHaveLength(8);
  });

  it("folds a group of columns where the table is swapped", async () => {
    const user = open("?rows=all&swap=1");
    await user.click(screen.getByRole("button", { name: "Who", expanded: true }));
    expect(document.getElementById("track-1--people")).toBeNull();
    expect(document.getElementById("track-1--place")).not.toBeNull();
    const widths = within(table())
      .getAllByRole("row")
      .map((row) => [...row.children].reduce((sum, cell) => sum + ((cell as HTMLTableCellElement).colSpan || 1), 0));
    expect(new Set(widths).size).toBe(1);
  });

  it("shows two columns side by side on a phone, goes on by buttons, and lets each be chosen", async () => {
    const user = open("?rows=people");
    const out = () => [...document.querySelectorAll("td[data-out]")].map(({ id }) => id.split("--")[0]);
    await user.click(screen.getByRole("radio", { name: "Two columns" }));
    expect(address()).toBe("?rows=people&pair=track-1,track-1-5");
    expect(out()).toEqual(["track-2", "track-3", "multitrack"]);
    expect(screen.getByRole("button", { name: "Previous column" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Next column" }));
    expect(address()).toBe("?rows=people&pair=track-1-5,track-2");
    expect(said()).toContain("Track 1.5 and Track 2 side by side. 1 of 6 rows, 5 tracks.");
    await user.selectOptions(screen.getByRole("combobox", { name: "First column" }), "Multitrack");
    expect(address()).toBe("?rows=people&pair=multitrack,track-2");
    await user.selectOptions(screen.getByRole("combobox", { name: "First column" }), "Track 2");
    expect(address()).toBe("?rows=people&pair=track-2,multitrack");
    await user.click(screen.getByRole("radio", { name: "Stacked" }));
    expect(address()).toBe("?rows=people");
    expect(out()).toEqual([]);
  });

  it("says each change once: one region changes, and no other", async () => {
    const user = open();
    const before = said();
    await user.click(screen.getByRole("switch", { name: "Mark what differs from Track 1" }));
    const changed = said().filter((words, index) => words !== before[index] && words !== address());
    expect(changed).toEqual(["Marked: what differs from Track 1. 3 of 6 rows, 5 tracks."]);
  });

  it("names politely what the address asks for in vain", () => {
    open("?tracks=track-9,track-2&foo=1");
    expect(heads()).toHaveLength(1);
    expect(said()).toContain("Not understood in this address and left out: tracks=track-9; foo.");
  });

  it("lists the sources of the cells shown, under their numbers on the page", () => {
    open("?rows=pace");
    const list = screen.getByRole("heading", { name: "Sources in this table" }).parentElement ?? document.body;
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.getAttribute("value")),
    ).toEqual(["1", "3"]);
  });

  it("names the box that scrolls and keeps it out of the tab order while nothing overflows", () => {
    open();
    expect(screen.getByRole("region", { name: /compared on three questions/ }).hasAttribute("tabindex")).toBe(false);
  });

  it("is prerendered with the first rows, whatever the query, and with controls that wait for script", () => {
    const text = renderToString(
      <StaticRouter location="/compare/?rows=all">{site(<ComparePage page={page} />)}</StaticRouter>,
    );
    const html = new DOMParser().parseFromString(text, "text/html");
    expect(html.querySelectorAll("th[scope=row]")).toHaveLength(3);
    expect(html.querySelector(".ct-tools")?.getAttribute("data-ready")).toBe("false");
    expect(html.querySelector("[style]")).toBeNull();
  });
});

describe("a small comparison in a text", () => {
  it("shows the cells it names, without fragment ids, and leads to the same view", () => {
    open("", <InlineComparison tracks="track-2 track-1" dimensions="place pace" />);
    expect(heads()).toEqual(["2Track 2 Word of Track 2", "1Track 1 Word of Track 1"]);
    expect(table().querySelector("[id]")).toBeNull();
    const link = screen.getByRole("link", { name: "Change rows and columns of this comparison" });
    expect(link.getAttribute("href")).toBe("/compare/?tracks=track-2,track-1&rows=place,pace");
  });
});
