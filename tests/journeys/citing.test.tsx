import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { preferences } from "../../src/explorer/preferences.ts";
import { renderApp } from "../support/renderApp.tsx";

const main = () => within(screen.getByRole("main"));

async function openMark() {
  const app = await renderApp("/terms/back-channel/");
  const [mark] = main().getAllByRole("link", { name: /^Source 1:/ });
  if (mark === undefined) throw new Error("The gloss has no mark");
  return { ...app, mark };
}

afterEach(() => {
  act(() => preferences.getState().choosePreviews(true));
});

describe("a reader who wants no cards", () => {
  it("turns previews off in a card: a mark then leads to its source; and on again at the foot of the page", async () => {
    const { user, mark, address } = await openMark();
    await user.click(mark);
    await user.click(await screen.findByRole("button", { name: "Turn previews off" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(mark).toHaveFocus();
    await user.click(mark);
    await waitFor(() => expect(address()).toMatch(/^\/sources\//));
    const switched = screen.getByRole("switch", { name: "Previews of sources and terms" });
    expect(switched).not.toBeChecked();
    await user.click(switched);
    expect(preferences.getState().previews).toBe(true);
  });
});

describe("a reader who opens a mark in another tab", () => {
  it("follows the link, as with any other", async () => {
    const { user, mark } = await openMark();
    let isFollowed = false;
    const watch = (event: MouseEvent): void => {
      isFollowed = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener("click", watch);
    await user.keyboard("{Control>}");
    await user.click(mark);
    await user.keyboard("{/Control}");
    document.removeEventListener("click", watch);
    expect(isFollowed).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a reader of terms", () => {
  it("is told the gloss of a term before following its link", async () => {
    const { user } = await renderApp("/terms/good-offices/");
    const [link] = main().getAllByRole("link", { name: "third party" });
    if (link === undefined) throw new Error("No link to the term");
    await user.hover(link);
    const card = await screen.findByRole("dialog", { name: "Third party" });
    expect(card).toHaveTextContent(/helps those who are/);
  });
});

describe("a reader who sends a claim to a colleague", () => {
  it("copies the full address of a cell, and is told so", async () => {
    const { user } = await renderApp("/tracks/track-2/");
    await user.click(main().getByRole("link", { name: "Copy link to cell-stage" }));
    const card = await screen.findByRole("dialog", { name: "Link to this place" });
    expect(await within(card).findByText("Link copied")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/#cell-stage$/);
    expect(screen.getAllByRole("status").some((region) => region.textContent?.includes("Link copied"))).toBe(true);
  });
});

describe("the colleague", () => {
  it("is told the place that the address names, and sees it marked after going on inside of the page", async () => {
    const { user } = await renderApp("/tracks/track-2/#cell-mandate");
    await waitFor(() =>
      expect(
        screen
          .getAllByRole("status")
          .map((region) => region.textContent)
          .join(" "),
      ).toContain("Linked place: “"),
    );
    expect(screen.queryByText(/There is no place/)).toBeNull();
    const [toc] = main().getAllByRole("link", { name: "Sources" });
    if (toc === undefined) throw new Error("No list of sections");
    await user.click(toc);
    expect(document.querySelectorAll("[data-here]").length).toBeLessThanOrEqual(1);
  });

  it("is told where there is no such place, whatever the address holds", async () => {
    const { user } = await renderApp("/tracks/track-2/#%E0%A4%A<svg onload=alert(1)>");
    expect(await screen.findByText(/There is no place “%E0%A4%A<svg onload=alert\(1\)>”/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(/There is no place/)).toBeNull();
  });
});
