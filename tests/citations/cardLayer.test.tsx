import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { FOCUS_INTENT, GRACE, HOVER_INTENT } from "../../src/citations/cardControl.ts";
import { CardLayer, type CardIntent } from "../../src/citations/CardLayer.tsx";
import { cardLinkAt } from "../../src/citations/cardLink.ts";
import type { PageFacts } from "../../src/citations/pageFacts.ts";
import { stillClock } from "../support/stillClock.ts";
import { openCitedPage } from "./citedPage.tsx";

const term: PageFacts = {
  kind: "Term",
  title: "Track Two",
  words: "Dialogue without office.",
  note: "Sources disagree.",
};

interface Options {
  readonly previews?: boolean;
  readonly report?: string;
  readonly findPage?: () => Promise<PageFacts | undefined>;
  readonly copied?: boolean;
}

/** The page with its cards, as the shell joins them: clicks are handed over, all else the cards hear themselves. */
function openCards({ previews = true, report, findPage = async () => term, copied = true }: Options = {}) {
  const still = stillClock();
  const said = vi.fn<(words: string) => void>();
  const onPreviewsOff = vi.fn<() => void>();
  let moveTo: (address: string) => void = () => undefined;
  function Shell() {
    const [intent, setIntent] = useState<CardIntent>();
    const [address, setAddress] = useState("/tracks/track-2/");
    moveTo = setAddress;
    useEffect(() => {
      const hand = (event: MouseEvent): void => {
        const found = cardLinkAt(event.target, previews);
        if (found === undefined) return;
        event.preventDefault();
        if (found.kind !== "page") setIntent({ ...found, by: "act", copied: Promise.resolve(copied) });
      };
      document.addEventListener("click", hand, true);
      return () => document.removeEventListener("click", hand, true);
    }, []);
    return (
      <CardLayer
        intent={intent}
        previews={previews}
        onPreviewsOff={onPreviewsOff}
        findPage={findPage}
        onSay={said}
        report={report}
        address={address}
        clock={still.clock}
      />
    );
  }
  openCitedPage(<Shell />);
  const pass = (milliseconds: number): void => act(() => still.pass(milliseconds));
  return { user: userEvent.setup(), pass, said, onPreviewsOff, moveTo: (to: string) => act(() => moveTo(to)) };
}

const mark = (name = /^Source 1: Montville 1987, p\. 7$/) => screen.getByRole<HTMLAnchorElement>("link", { name });
const card = () => screen.queryByRole("dialog");

describe("the card of a mark", () => {
  it("tells reference, locator, relation, health, and how often the page cites the source", async () => {
    const { user } = openCards();
    await user.click(mark());
    const dialog = screen.getByRole("dialog", { name: "Source 1: Montville 1987, p. 7" });
    expect(dialog).toHaveTextContent(
      "Montville, J. (1987). The arrow. In Conflict Resolution. Foreign Service Institute.",
    );
    expect(within(dialog).getByText("p. 7")).toBeInTheDocument();
    expect(dialog).toHaveTextContent("Cited in support.");
    expect(dialog).toHaveTextContent("Seen in part. An abstract, an excerpt or single fields were seen.");
    expect(dialog).toHaveTextContent("Cited 2 times on this page");
    expect(within(dialog).getByRole("link", { name: "Go to source" })).toHaveAttribute(
      "href",
      "/sources/montville1987/",
    );
  });

  it("says that a work was not found, and which was probably meant, through what it was read, and its DOI", async () => {
    const { user } = openCards();
    await user.click(mark(/^Contrast source/));
    const dialog = screen.getByRole("dialog");
    expect(dialog).toHaveTextContent("Cited for contrast. Read through Seed n.d.");
    expect(dialog).toHaveTextContent(
      "Not found. No trace of such an article was found. Nearest real work: Pruitt 1997.",
    );
    expect(within(dialog).getByRole("link", { name: "https://doi.org/10.1000/182" })).toHaveAttribute(
      "href",
      "https://doi.org/10.1000/182",
    );
  });

  it("opens after a pointer has rested on the mark, leaves focus where it is, and closes when the pointer has gone", async () => {
    const { user, pass } = openCards();
    screen.getByRole("button", { name: "Elsewhere" }).focus();
    await user.hover(mark());
    pass(HOVER_INTENT - 1);
    expect(card()).toBeNull();
    pass(1);
    expect(card()).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
    await user.hover(screen.getByText("Cited 2 times on this page"));
    pass(60_000);
    expect(card()).toBeInTheDocument();
    await user.hover(screen.getByRole("heading"));
    pass(GRACE);
    expect(card()).toBeNull();
  });

  it("opens when focus comes to the mark by keyboard, is left by Tab, and closed by Escape with focus where it was", async () => {
    const { user, pass } = openCards();
    await user.tab();
    expect(mark()).toHaveFocus();
    pass(FOCUS_INTENT);
    expect(card()).toBeInTheDocument();
    expect(mark()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
    pass(60_000);
    expect(card()).toBeNull();
  });

  it("moves focus in when it is asked for by Enter, and gives it back at Escape", async () => {
    const { user } = openCards();
    mark().focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("link", { name: "Go to source" })).toHaveFocus();
    expect(mark()).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
    expect(mark()).not.toHaveAttribute("aria-expanded");
  });

  it("is left by Tab for what follows the mark, and by Shift and Tab for the mark", async () => {
    const { user } = openCards();
    await user.click(mark());
    await user.tab({ shift: true });
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
    await user.click(mark());
    for (let stops = screen.getByRole("dialog").querySelectorAll("a, button").length; stops > 0; stops -= 1)
      await user.tab();
    expect(card()).toBeNull();
    expect(screen.getByRole("link", { name: "Copy link to c1" })).toHaveFocus();
  });

  it("closes by its button and by a click beside it, and gives focus back", async () => {
    const { user } = openCards();
    await user.click(mark());
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
    await user.click(mark());
    await user.click(screen.getByRole("heading"));
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
  });

  it("leaves focus to what the reader clicked beside it", async () => {
    const { user } = openCards();
    await user.click(mark());
    await user.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(card()).toBeNull();
    expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  });

  it("is the only one, also of two marks of one source", async () => {
    const { user } = openCards();
    await user.click(mark());
    await user.click(mark(/^Source 1: Montville 1987$/));
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    expect(mark()).not.toHaveAttribute("aria-expanded");
    expect(screen.queryByText("p. 7")).toBeNull();
  });

  it("closes when the page is left, and takes no focus with it", async () => {
    const { user, moveTo } = openCards();
    await user.click(mark());
    moveTo("/cases/");
    expect(card()).toBeNull();
    expect(mark()).not.toHaveFocus();
  });

  it("copies the address of the claim that the mark stands in, and says so once", async () => {
    const { user, said } = openCards();
    await user.click(mark(/^Contrast source/));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/#c2`);
    expect(await screen.findByRole("button", { name: "Link copied" })).toBeInTheDocument();
    expect(said.mock.calls).toEqual([["Link copied"]]);
  });

  it("shows the address selected where the clipboard refuses", async () => {
    const { user, said } = openCards();
    await user.click(mark());
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    const field = await screen.findByRole<HTMLInputElement>("textbox");
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(`${location.origin}/#c1`);
    expect(said.mock.calls).toEqual([["The link could not be copied. Its address is selected."]]);
  });

  it("has a draft of a report that names page, claim and source, where an address is set", async () => {
    const { user } = openCards({ report: "mailto:editors@tracks.example" });
    await user.click(mark());
    const draft = decodeURIComponent(screen.getByRole<HTMLAnchorElement>("link", { name: "Report a problem" }).href);
    expect(draft).toContain("Page: Track 2");
    expect(draft).toContain("Claim: c1");
    expect(draft).toContain("Source: Montville 1987, p. 7");
  });

  it("asks nobody to report where no address is set", async () => {
    const { user } = openCards();
    await user.click(mark());
    expect(screen.queryByText("Report a problem")).toBeNull();
  });

  it("turns previews off with one click", async () => {
    const { user, onPreviewsOff } = openCards();
    await user.click(mark());
    await user.click(screen.getByRole("button", { name: "Turn previews off" }));
    expect(onPreviewsOff).toHaveBeenCalledOnce();
    expect(card()).toBeNull();
    expect(mark()).toHaveFocus();
  });

  it("does not open by itself while previews are off", async () => {
    const { user, pass } = openCards({ previews: false });
    await user.hover(mark());
    pass(60_000);
    await user.tab();
    pass(60_000);
    expect(card()).toBeNull();
  });

  it("is not opened by a finger on its way over the page", () => {
    const { pass } = openCards();
    fireEvent.pointerOver(mark(), { pointerType: "touch" });
    pass(60_000);
    expect(card()).toBeNull();
  });
});

describe("the card of a link", () => {
  const link = () => screen.getByRole("link", { name: "Track Two" });

  it("tells what the page is, its gloss, and that sources disagree", async () => {
    const { user, pass } = openCards();
    await user.hover(link());
    pass(HOVER_INTENT);
    const dialog = await screen.findByRole("dialog", { name: "Track Two" });
    expect(dialog).toHaveTextContent("Term");
    expect(dialog).toHaveTextContent("Dialogue without office.");
    expect(dialog).toHaveTextContent("Sources disagree.");
    expect(within(dialog).queryByText("Copy link")).toBeNull();
  });

  it("stays away where nothing can be known, as without network", async () => {
    const { user, pass } = openCards({ findPage: async () => undefined });
    await user.hover(link());
    pass(HOVER_INTENT);
    await act(async () => undefined);
    expect(card()).toBeNull();
  });
});

describe("the sign after a claim", () => {
  const sign = () => screen.getByRole("link", { name: "Copy link to c2" });

  it("says that its address was copied, once, and names it", async () => {
    const { user, said } = openCards();
    await user.click(sign());
    const dialog = await screen.findByRole("dialog", { name: "Link to this place" });
    expect(await within(dialog).findByText("Link copied")).toBeInTheDocument();
    expect(dialog).toHaveTextContent(`${location.origin}/#c2`);
    expect(said.mock.calls).toEqual([["Link copied"]]);
    expect(within(dialog).queryByText("Turn previews off")).toBeNull();
    await user.keyboard("{Escape}");
    expect(sign()).toHaveFocus();
  });

  it("has the address selected where the clipboard refuses", async () => {
    const { user } = openCards({ copied: false });
    await user.click(sign());
    const field = await screen.findByRole<HTMLInputElement>("textbox");
    expect(field).toHaveValue(`${location.origin}/#c2`);
    expect(field).toHaveFocus();
  });

  it("can report the claim with all its sources", async () => {
    const { user } = openCards({ report: "https://forge.example/new" });
    await user.click(sign());
    const draft = decodeURIComponent(screen.getByRole<HTMLAnchorElement>("link", { name: "Report a problem" }).href);
    expect(draft).toContain("Claim: c2");
    expect(draft).toContain("Source: Pruitt 2007, read through Seed n.d.");
  });

  it("opens nothing by itself", async () => {
    const { user, pass } = openCards();
    await user.hover(sign());
    pass(60_000);
    expect(card()).toBeNull();
  });
});
