import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../support/renderApp.tsx";

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const main = () => within(screen.getByRole("main"));

describe("a reader", () => {
  it("follows a citation from a definition to its source, and from there back to the claim", async () => {
    const { user, address } = await renderApp("/tracks/track-1-5/");
    await heading("Track 1.5 diplomacy");
    const [mark] = main().getAllByRole("link", { name: /^Source 1:/ });
    if (mark === undefined) throw new Error("The definition has no mark");
    await user.click(mark);
    const card = await screen.findByRole("dialog", { name: /^Source 1:/ });
    await user.click(within(card).getByRole("link", { name: "Go to source" }));
    await waitFor(() => expect(address()).toMatch(/^\/sources\//));
    // The address is read as the next page is drawn; the card closes once that page is in the document.
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const back = await waitFor(() => {
      const link = main()
        .getAllByRole("link")
        .find((each) => each.getAttribute("href") === "/tracks/track-1-5/#lead");
      if (link === undefined) throw new Error("The source does not know the claim that rests on it");
      return link;
    });
    await user.click(back);
    await heading("Track 1.5 diplomacy");
    expect(address()).toBe("/tracks/track-1-5/#lead");
    expect(document.getElementById("lead")).toHaveFocus();
  });

  it("finds the flagged reference with the nearest real work", async () => {
    await renderApp("/sources/pruitt2007readiness/");
    expect(main().getAllByText(/Not found/).length).toBeGreaterThan(0);
    expect(main().getAllByRole("link", { name: /Pruitt 1997/ })[0]).toHaveAttribute(
      "href",
      "/sources/pruitt1997ripeness/",
    );
  });

  it("hears of a new page, and stands at its heading", async () => {
    const { user } = await renderApp("/");
    await user.click(within(screen.getByRole("navigation", { name: "Main" })).getByRole("link", { name: "Cases" }));
    const title = await heading("Cases");
    await waitFor(() => expect(title).toHaveFocus());
    expect(document.title).toBe("Cases · Diplomacy Tracks");
    expect(screen.getAllByRole("status").some((region) => region.textContent?.includes("Cases"))).toBe(true);
  });

  it("at an address that leads nowhere is shown ways back in", async () => {
    await renderApp("/no/such/page/");
    await heading("No page at this address");
    expect(main().getByRole("link", { name: "All tracks" })).toHaveAttribute("href", "/tracks/");
  });
});

describe("a student", () => {
  it("compares two tracks, asks for differences only, and takes that back", async () => {
    const { user, address } = await renderApp("/compare/");
    for (const name of ["Track 1.5", "Track 3", "Multitrack"]) await user.click(main().getByRole("checkbox", { name }));
    expect(address()).toBe("/compare/?tracks=track-1,track-2");
    expect(
      main()
        .getAllByRole("columnheader")
        .filter((head) => /Track/.test(head.textContent ?? "")),
    ).toHaveLength(2);
    await user.click(main().getByRole("switch", { name: "Only differences" }));
    expect(address()).toContain("differences=1");
    expect(main().getByText(/of \d+ rows differ/)).toBeInTheDocument();
    await user.click(main().getByRole("switch", { name: "Only differences" }));
    expect(address()).not.toContain("differences");
  });

  it("moves to the middle level of the pyramid with the arrow keys, and the list says the same", async () => {
    const { user, address } = await renderApp("/pyramid/?level=top");
    const tabs = main().getAllByRole("tab");
    tabs[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(main().getByRole("tab", { selected: true })).toHaveTextContent("Middle-range leadership");
    expect(
      within(main().getByRole("tabpanel")).getByRole("heading", { name: "Middle-range leadership" }),
    ).toBeInTheDocument();
    expect(address()).not.toContain("level=top");
    expect(main().getAllByText(/Problem-solving/).length).toBeGreaterThan(1);
  });

  it("reads what happened in Liberia in order, with what passed between the tracks", async () => {
    await renderApp("/cases/liberia-2003/");
    const events = main().getByRole("heading", { name: "Events in order" });
    const list = events.parentElement?.querySelector("ol");
    const dates = within(list as HTMLElement).getAllByRole("listitem");
    expect(dates.length).toBeGreaterThanOrEqual(8);
    expect(list).toHaveTextContent(/passes? to Track 1/);
    expect(main().getByRole("table")).toHaveTextContent(/Leymah Gbowee/);
  });

  it("reads that sources disagree on back channels before anything else", async () => {
    await renderApp("/terms/back-channel/");
    const words = screen.getByRole("main").textContent ?? "";
    expect(words.indexOf("Sources disagree")).toBeGreaterThan(-1);
    expect(words.indexOf("Sources disagree")).toBeLessThan(words.indexOf("Chigas"));
    for (const holder of ["Chigas 2003", "Wanis-St. John 2006", "Agha", "Staats"]) expect(words).toContain(holder);
  });
});
