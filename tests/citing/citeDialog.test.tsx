// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { CiteGate } from "../../src/app/CiteGate.tsx";
import { CiteDialog } from "../../src/features/citing/CiteDialog.tsx";
import type { ReadPage } from "../../src/features/citing/readPage.ts";
import { fitDialogs } from "../support/dialog.ts";

beforeAll(fitDialogs);

const page: ReadPage = {
  citation: {
    title: "Track 2",
    part: "Participants",
    site: "Diplomacy Tracks",
    author: "Diplomacy Tracks editors",
    address: "https://a.example/tracks/track-2/?x=1#cell-participants",
    accessed: "2026-11-23",
    edited: "2026-11-22",
    language: "en-GB",
  },
  place: "Participants",
  folder: "tracks/track-2/",
  hasReferences: true,
};

let copied: string[] = [];

/** After userEvent.setup(), which brings a clipboard of its own. */
function giveClipboard(): void {
  copied = [];
  vi.stubGlobal("ClipboardItem", class { readonly data: Record<string, Promise<Blob>>; constructor(data: Record<string, Promise<Blob>>) { this.data = data; } });
  const write = async ([item]: { data: Record<string, Promise<Blob>> }[]) => {
    for (const type of ["text/plain", "text/html"]) copied.push((await (await item?.data[type])?.text()) ?? "");
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
} // prettier-ignore

const text = async (): Promise<string> => (await screen.findByRole("region", { name: "Citation" })).textContent ?? "";

describe("the dialog that cites", () => {
  const open = (more: Partial<ReadPage> = {}) => {
    const onClose = vi.fn();
    render(<CiteDialog page={{ ...page, ...more }} open onClose={onClose} />);
    return { user: userEvent.setup(), onClose };
  };

  it("cites the place first, with the address of exactly what is shown", async () => {
    open();
    expect(await text()).toBe(
      "Diplomacy Tracks editors. (2026). Track 2: Participants. In Diplomacy Tracks. https://a.example/tracks/track-2/?x=1#cell-participants",
    );
    expect(screen.getByRole("dialog", { name: "Cite this page" })).toBeVisible();
  });

  it("cites the page, in every style and format", async () => {
    const { user } = open();
    await user.click(screen.getByRole("radio", { name: "This page: Track 2" }));
    const format = screen.getByRole("combobox", { name: "Style or format" });
    const options = within(format).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "BibTeX", "RIS", "CSL-JSON", "APA 7", "Chicago 17, author-date", "Chicago 17, footnote", "Chicago 17, bibliography", "MLA 9", "Harvard (Cite Them Right)",
    ]); // prettier-ignore
    const seen = new Set<string>();
    for (const option of options) {
      await user.selectOptions(format, option);
      const words = await text();
      expect(words).toContain("https://a.example/tracks/track-2/?x=1");
      expect(words).not.toContain("#cell");
      seen.add(words);
    }
    expect(seen.size).toBe(options.length);
  });

  it("copies with its italics, and says so", async () => {
    const { user } = open();
    giveClipboard();
    await text();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Copied.")).toBeVisible();
    expect(copied[0]).toMatch(/^Diplomacy Tracks editors\. .*participants$/);
    expect(copied[1]).toContain("In <i>Diplomacy Tracks</i>. https://a.example/tracks/track-2/?x=1#cell-participants");
  });

  it("gives the text, selected, where the browser refuses the clipboard", async () => {
    const { user } = open();
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    document.execCommand = () => false;
    await text();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The citation" });
    expect(field.value).toContain("Track 2: Participants");
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("cites the works of the page from its file, and says where they cannot be had", async () => {
    let works = false;
    vi.stubGlobal("fetch", () => works ? Promise.resolve(new Response(JSON.stringify([{ id: "agha2003track", type: "book", title: "Track-II" }]))) : Promise.reject(new Error("no network")));
    const { user } = open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Style or format" }), "RIS");
    await user.click(screen.getByRole("radio", { name: "The works that this page cites" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The references could not be had");
    works = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await text()).toContain("ID  - agha2003track");
  }); // prettier-ignore

  it("offers the work itself on the page of a source, first", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify({ source: { formatted: { apa: "Pruitt, D. (1997\uE000). <i>Ripeness</i>." } } }))));
    const { place: _, ...rest } = page;
    render(<CiteDialog page={{ ...rest, folder: "sources/pruitt1997/", source: { key: "pruitt1997" as never, title: "Pruitt 1997" }, hasReferences: false }} open onClose={() => undefined} />);
    expect(await text()).toBe("Pruitt, D. (1997). Ripeness.");
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual(["The work itself", "Its page here"]);
  }); // prettier-ignore
});

describe("“Cite this page”", () => {
  it("opens the dialog from a page that still sleeps, and gives the focus back", async () => {
    document.head.innerHTML = '<meta property="og:title" content="Track 2"><meta property="og:site_name" content="Diplomacy Tracks"><link rel="canonical" href="https://a.example/tracks/track-2/">';
    document.body.insertAdjacentHTML("beforeend", '<a id="served" href="#cite-page" data-cite="">Cite this page</a>');
    render(<CiteGate />, { wrapper: MemoryRouter });
    const user = userEvent.setup();
    const link = document.getElementById("served") as HTMLElement;
    link.focus();
    await user.click(link);
    expect(await screen.findByRole("dialog", { name: "Cite this page" })).toBeVisible();
    expect(await text()).toMatch(/^Diplomacy Tracks editors\. \(n\.d\.\)\. Track 2\./);
    await act(async () => {
      await user.keyboard("{Escape}");
    });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(link).toHaveFocus();
    link.remove();
  }); // prettier-ignore
});
