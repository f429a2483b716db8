// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { countYears } from "../../src/citations/sourceRow.ts";
import { LetterPage } from "../../src/features/sources/LetterPage.tsx";
import { SourcesPage } from "../../src/features/sources/SourcesPage.tsx";
import { Announcer } from "../../src/ui/Announcer.tsx";
import { options, rows } from "./makeRows.ts";

const base = { head: { title: "", tags: [] }, references: [], collections: {} } as const;
const letters = [
  { path: "/sources/letters/a/", title: "A", count: 2 },
  { path: "/sources/letters/j/", title: "J", count: 2 },
];

function open(address = "/sources/", fetchRows = () => Promise.resolve(rows)) {
  let shown = address;
  function Watch() {
    const { pathname, search } = useLocation();
    shown = pathname + search;
    return null;
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <Announcer>
        <Watch />
        <SourcesPage
          fetchRows={fetchRows}
          page={{ ...base, kind: "sources", path: "/sources/", title: "Sources", sources: rows.slice(0, 3), total: rows.length, letters, options, years: countYears(rows) }}
        />
      </Announcer>
    </MemoryRouter>,
  ); // prettier-ignore
  return { user: userEvent.setup(), address: () => decodeURIComponent(shown) };
}

const listed = (): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: "Sources found" }))
    .getAllByRole("link")
    .filter((link) => /^\/sources\/[^/]+\/$/.test(link.getAttribute("href") ?? ""))
    .map((link) => link.getAttribute("href"));

afterEach(() => vi.unstubAllGlobals());

describe("the page of all sources", () => {
  it("shows its first portion without fetching anything", () => {
    const fetchRows = vi.fn(() => Promise.resolve(rows));
    open("/sources/", fetchRows);
    expect(listed()).toEqual(["/sources/agha/", "/sources/avila/", "/sources/jones/"]);
    expect(screen.getByText("5 sources")).toBeVisible();
    expect(fetchRows).not.toHaveBeenCalled();
    expect(document.querySelectorAll(".Z3988")).toHaveLength(1);
  });

  it("leads to every letter", () => {
    open();
    const links = within(screen.getByRole("navigation", { name: "All sources by first letter" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(letters.map(({ path }) => path));
  });

  it("answers to words as they are typed, and keeps them in the address", async () => {
    const { user, address } = open();
    await user.type(screen.getByRole("searchbox", { name: "Words in author, title or year" }), "jones 2015");
    expect(await screen.findByText("2 of 5 sources")).toBeVisible();
    expect(listed()).toEqual(["/sources/jones/", "/sources/jonesb/"]);
    await vi.waitFor(() => expect(address()).toBe("/sources/?q=jones+2015"));
  });

  it("counts beside each choice what it would leave, and closes those that leave nothing", async () => {
    const { user, address } = open();
    await user.click(screen.getByRole("checkbox", { name: "Web page 2" }));
    expect(await screen.findByText("2 of 5 sources")).toBeVisible();
    expect(address()).toBe("/sources/?kind=web");
    expect(screen.getByRole("checkbox", { name: "Not found 0" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Leave out Web page" }));
    expect(address()).toBe("/sources/");
    expect(screen.getByRole("region", { name: "Sources found" })).toHaveFocus();
  });

  it("opens an address as it was sent, and says what it did not understand", async () => {
    open("/sources/?year=2010-2019&sort=claims&kind=poem");
    expect(await screen.findByText("2 of 5 sources")).toBeVisible();
    expect(screen.getByText(/left out: kind=poem/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Sort" })).toHaveValue("claims");
    expect(screen.getByRole("checkbox", { name: /2010s/ })).toBeChecked();
    expect(listed()).toEqual(["/sources/jones/", "/sources/jonesb/"]);
  });

  it("says when nothing fits, and how to go on", async () => {
    const { user } = open("/sources/?q=agha&kind=web");
    expect(await screen.findByRole("heading", { name: "No source fits all of this" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Leave out Web page: 1 source/ }));
    expect(listed()).toEqual(["/sources/agha/"]);
  });

  it("keeps what was chosen where the list cannot be had, and tries again", async () => {
    let works = false;
    const { user, address } = open("/sources/?kind=web", () => (works ? Promise.resolve(rows) : Promise.reject(new Error("no network"))));
    const note = await screen.findByRole("alert");
    expect(note).toHaveTextContent("The list could not be had");
    works = true;
    await user.click(within(note).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 of 5 sources")).toBeVisible();
    expect(address()).toBe("/sources/?kind=web");
  }); // prettier-ignore

  it("shows more when asked", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Show all 5" }));
    await vi.waitFor(() => expect(listed()).toHaveLength(5));
  });

  it("draws what fits, and tells the same as a list", async () => {
    const { user } = open("/sources/?kind=web");
    await screen.findByText("2 of 5 sources");
    const figure = screen.getByRole("figure", { name: /Sources by year and kind/ });
    expect(within(figure).getAllByRole("listitem").map((lane) => lane.textContent)).toContain("Book0 without a date,0 of 1 in all");
    await user.click(within(figure).getByText("Show as list"));
    expect(within(figure).getByText("2010s 1 · no date 1")).toBeVisible();
  }); // prettier-ignore
});

describe("what is taken along", () => {
  const items = rows.map(({ key }) => ({ id: key, type: "book", title: `Title of ${key}` }));

  function withFiles(copied: (text: string) => boolean) {
    vi.stubGlobal("fetch", (path: string) =>
      Promise.resolve(new Response(JSON.stringify(path.includes("apa") ? rows.map(({ key }) => [key, `<i>${key}</i>`]) : items))),
    );
    vi.stubGlobal("ClipboardItem", class { readonly data: Record<string, Promise<Blob>>; constructor(data: Record<string, Promise<Blob>>) { this.data = data; } });
    const write = async ([item]: { data: Record<string, Promise<Blob>> }[]) => {
      if (!copied((await (await item?.data["text/plain"])?.text()) ?? "")) throw new Error("refused");
    };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  } // prettier-ignore

  it("is the selection, in the format chosen", async () => {
    let text = "";
    const { user } = open();
    withFiles((copied) => Boolean((text = copied)));
    await user.click(screen.getByRole("checkbox", { name: "Select Jones, P. (2015a)" }));
    expect(screen.getByText("1 selected")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Take along as" }), "RIS");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await vi.waitFor(() => expect(text).toContain("ID  - jones\r\n"));
    expect(text).not.toContain("agha");
    expect(await screen.findByText(/1 reference copied\./)).toBeInTheDocument();
  });

  it("is all that was found where nothing is selected, or all that is selected at once", async () => {
    let text = "";
    const { user } = open("/sources/?kind=web");
    withFiles((copied) => Boolean((text = copied)));
    await screen.findByText("All 2 found");
    await user.selectOptions(screen.getByRole("combobox", { name: "Take along as" }), "APA 7");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await vi.waitFor(() => expect(text).toBe("avila\n\njonesb\n"));
    await user.click(screen.getByRole("button", { name: "Select all found" }));
    expect(await screen.findByText("2 selected")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Select none" }));
    expect(screen.getByText("All 2 found")).toBeVisible();
  });

  it("stands as selected text where the browser refuses the clipboard", async () => {
    const { user } = open();
    withFiles(() => false);
    document.execCommand = () => false;
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "References" });
    expect(field.value).toContain("@book{agha,");
    expect(field).toHaveFocus();
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("is nothing where nothing was found, and that is said", async () => {
    const { user } = open("/sources/?q=agha&kind=web");
    await screen.findByRole("heading", { name: "No source fits all of this" });
    await user.click(screen.getByRole("button", { name: "Download" }));
    expect(screen.getAllByText(/Nothing to take along/).length).toBeGreaterThan(0);
  });
});

describe("the page of a letter", () => {
  it("lists every source under it, once, for readers and for reference managers", () => {
    const own = rows.slice(0, 2).map((row) => ({ ...row, coins: `rft.key=${row.key}` }));
    render(
      <MemoryRouter>
        <LetterPage page={{ ...base, kind: "letter", path: "/sources/letters/a/", title: "Sources: A", letter: "A", letters, sources: own }} />
      </MemoryRouter>,
    );
    expect(screen.getByText(/2 works under A\./)).toBeVisible();
    const list = screen.getByRole("region", { name: "Sources" });
    expect(within(list).getAllByRole("listitem").map((row) => row.textContent)).toEqual([
      "Agha, H. (2003). Track-II. MIT.BookVerified9 claims",
      "Ávila, A. (n.d.). Notes.Web pageSeen in part1 claim",
    ]);
    expect([...list.querySelectorAll(".Z3988")].map((span) => span.getAttribute("title"))).toEqual(["rft.key=agha", "rft.key=avila"]);
    expect(within(list).queryByRole("checkbox")).toBeNull();
  }); // prettier-ignore
});
