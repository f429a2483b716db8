import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { CasesPage } from "../../src/features/cases/CasesPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import { levels } from "./makeCase.ts";
import { lines, tracks } from "./makeLines.ts";

const page: RecordOf<"cases"> = {
  kind: "cases",
  path: "/cases/",
  head: { title: "Cases", tags: [] },
  title: "Cases",
  references: [],
  collections: { caseLines: lines },
};

const site = () => (
  <ExplorerContext value={createExplorerStore({ groups: [], dimensions: [], tracks, levels }, { caseLines: lines })}>
    <CasesPage page={page} />
  </ExplorerContext>
);

function Traveller() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return (
    <>
      <output aria-label="Address">{pathname + search.replaceAll("%2C", ",")}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Go back
      </button>
    </>
  );
}

function open(query = "") {
  render(
    <MemoryRouter initialEntries={["/before/", `/cases/${query}`]}>
      {site()}
      <Traveller />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const said = () => screen.getAllByRole("status").map((region) => region.textContent);
const found = () => within(screen.getByRole("region", { name: "Cases found" }));
const titles = () =>
  found()
    .getAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);
const group = (name: string) => within(screen.getByRole("group", { name }));
/** The first of the placements of the map; the stylesheet shows the one that fits. */
const map = () => {
  const [first] = screen.getAllByRole("group", { name: /Where talks took place/ });
  if (first === undefined) throw new Error("No map on the page");
  return within(first);
};

describe("the case finder", () => {
  it("lists every case by its start, with years, route in words, region, and a link", () => {
    open();
    expect(titles()).toEqual(["Nicosia, again and again", "Case of early", "Case of short", "Case of late"]);
    const [, early] = found().getAllByRole("listitem");
    expect(early).toHaveTextContent("1990–92");
    expect(early).toHaveTextContent("They meet in early.");
    expect(early).toHaveTextContent(/Track 1\.5 to .*Track 1/);
    expect(early).toHaveTextContent("Africa");
    expect(found().getByRole("link", { name: "Case of early" })).toHaveAttribute("href", "/cases/early/");
    expect(said()).toContain("All 4 cases");
  });

  it("says beside each choice how many cases would remain", () => {
    open();
    expect(
      group("Region")
        .getAllByRole("radio")
        .map((radio) => radio.parentElement?.textContent),
    ).toEqual([
      "Any region 4 cases",
      "Africa 2 cases",
      "Americas 0 cases",
      "Asia 1 case",
      "Europe 1 case",
      "Middle East 0 cases",
    ]);
    expect(group("Region").getByRole("radio", { name: "Americas 0 cases" })).toBeDisabled();
    expect(group("Decade").getByRole("radio", { name: "1990s 3 cases" })).toBeEnabled();
    expect(group("Tracks in use").getByRole("checkbox", { name: "Track 1.5 2 cases" })).toBeEnabled();
    expect(group("Women’s roles").getByRole("checkbox", { name: "Organiser 2 cases" })).toBeEnabled();
  });

  it("narrows with each choice, writes it to the address, tells the count, and Back undoes it", async () => {
    const user = open();
    await user.click(group("Region").getByRole("radio", { name: /Africa/ }));
    expect(titles()).toEqual(["Case of early", "Case of late"]);
    await user.click(group("Tracks in use").getByRole("checkbox", { name: /Track 3/ }));
    expect(titles()).toEqual(["Case of late"]);
    expect(address()).toBe("/cases/?region=africa&track=track-3");
    expect(said()).toContain("1 of 4 cases");
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(address()).toBe("/cases/?region=africa");
    expect(said()).toContain("2 of 4 cases");
    await user.click(group("Region").getByRole("radio", { name: /Any region/ }));
    expect(address()).toBe("/cases/");
  });

  it("finds by words when the keys rest, in one step of the history", async () => {
    const user = open();
    await user.type(screen.getByRole("searchbox", { name: "Words in title, text or place" }), "maputo");
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
    expect(titles()).toEqual(["Case of early"]);
    expect(address()).toBe("/cases/?q=maputo");
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(address()).toBe("/cases/");
  });

  it("folds its choices away on a narrow screen, and leads on to what they leave", async () => {
    const user = open("?region=africa");
    const button = screen.getByRole("button", { name: "Filters" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(document.getElementById(button.getAttribute("aria-controls") ?? "")).toContainElement(
      screen.getByRole("group", { name: "Decade" }),
    );
    await user.click(screen.getByRole("button", { name: "Show 2 cases" }));
    expect(button).toHaveAttribute("aria-expanded", "false");
    await waitFor(() => {
      expect(screen.getByRole("region", { name: "Cases found" })).toHaveFocus();
    });
  });

  it("leaves out one choice or all, and keeps view, lens and focus", async () => {
    const user = open("?region=africa&women=organiser&view=map&lens=gender");
    expect(titles()).toEqual(["Case of late"]);
    await user.click(found().getByRole("button", { name: "Leave out Africa" }));
    expect(address()).toBe("/cases/?women=organiser&view=map&lens=gender");
    expect(screen.getByRole("region", { name: "Cases found" })).toHaveFocus();
    await user.click(found().getByRole("button", { name: "Clear filters" }));
    expect(address()).toBe("/cases/?view=map&lens=gender");
    expect(screen.getByRole("region", { name: "Cases found" })).toHaveFocus();
  });

  it("says so where nothing fits, and shows the ways out", async () => {
    const user = open("?third=faith&women=mediator");
    expect(said()).toContain("0 of 4 cases");
    expect(found().getByRole("heading", { name: "No case fits all of this" })).toBeVisible();
    await user.click(found().getByRole("button", { name: "Leave out Third party: Faith community: 1 case" }));
    expect(titles()).toEqual(["Case of late"]);
  });

  it("drops what the address asks for in vain, with a note", () => {
    open("?region=atlantis&decade=1990&colour=red");
    expect(said()).toContain("Not understood in this address and left out: region=atlantis; colour.");
    expect(said()).toContain("3 of 4 cases");
  });

  it("is prerendered as the whole list, without a query’s choices", () => {
    const html = new DOMParser().parseFromString(
      renderToString(<StaticRouter location="/cases/?region=asia&view=map">{site()}</StaticRouter>),
      "text/html",
    );
    expect(html.querySelectorAll(".case")).toHaveLength(4);
    expect(html.querySelector(".map")).toBeNull();
    expect(html.querySelector("[style]")).toBeNull();
  });
});

describe("the map of the case finder", () => {
  it("has a ring for each case found, named with its places, and a disclaimer", async () => {
    const user = open("?region=africa");
    expect(screen.queryByRole("group", { name: /Where talks took place/ })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Map and list" }));
    expect(address()).toBe("/cases/?region=africa&view=map");
    expect(
      map()
        .getAllByRole("link")
        .map((ring) => [ring.getAttribute("aria-label"), ring.getAttribute("href")]),
    ).toEqual([
      ["Case of late: Monrovia, Accra", "/cases/late/"],
      ["Case of early: Rome, Maputo", "/cases/early/"],
    ]);
    expect(screen.getByText(/no borders are drawn, and no position on any territory is taken/)).toBeVisible();
    expect(titles()).toContain("Case of early");
  });

  it("is one tab stop; arrows move, and focus names the case until Escape", async () => {
    const user = open("?view=map");
    const ring = (name: RegExp) => map().getByRole("link", { name });
    expect(
      map()
        .getAllByRole("link")
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toEqual([ring(/Nicosia/)]);
    act(() => {
      ring(/Nicosia/).focus();
    });
    expect(document.querySelector(".map-named")).toHaveTextContent("Nicosia, again and again Nicosia");
    await user.keyboard("{ArrowLeft}");
    expect(ring(/Rome/)).toHaveFocus();
    expect(document.querySelector(".map-named")).toHaveTextContent("Case of early Rome · Maputo");
    await user.keyboard("{Home}");
    expect(ring(/Washington/)).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(document.querySelector(".map-named")).toHaveTextContent(/^Point at a ring/);
  });

  it("names a case when it is pointed at, and leads to it", async () => {
    const user = open("?view=map");
    await user.hover(map().getByRole("link", { name: /Washington/ }));
    expect(document.querySelector(".map-named")).toHaveTextContent("Case of short Washington · Pyongyang");
    await user.click(map().getByRole("link", { name: /Washington/ }));
    expect(address()).toBe("/cases/short/");
  });

  it("takes a first tap of a finger as pointing, the second as opening", async () => {
    const user = open("?view=map");
    const target = map().getByRole("link", { name: /Monrovia/ });
    await user.pointer([{ keys: "[TouchA]", target }]);
    expect(document.querySelector(".map-named")).toHaveTextContent("Case of late Monrovia · Accra");
    expect(address()).toBe("/cases/?view=map");
    await user.pointer([{ keys: "[TouchA]", target }]);
    expect(address()).toBe("/cases/late/");
  });
});

describe("the gender lens of the case finder", () => {
  it("tells roles, counts, and how complete the records are, and goes with the reader", async () => {
    const user = open();
    expect(screen.queryByText(/record a role of women/)).toBeNull();
    await user.click(screen.getByRole("switch", { name: "Gender lens" }));
    expect(address()).toBe("/cases/?lens=gender");
    expect(
      screen.getByText(
        "2 of 4 cases record a role of women; 1 lists a woman in none of these roles; for 1 the sources listed record nothing.",
      ),
    ).toBeVisible();
    const [long, early, short, late] = found().getAllByRole("listitem");
    expect(late).toHaveTextContent(
      "Roles recorded: organiser, mediator. 3 of 10 actors listed are women or bodies of women.",
    );
    expect(long).toHaveTextContent("Role recorded: organiser. 1 of 10 actors listed is a woman or a body of women.");
    expect(early).toHaveTextContent("No role recorded. None of 10 actors listed is a woman or a body of women.");
    expect(late?.querySelectorAll(".square")).toHaveLength(10);
    expect(late?.querySelectorAll(".square--full")).toHaveLength(3);
    expect(within(short ?? document.body).getByRole("link")).toHaveAttribute("href", "/cases/short/?lens=gender");
  });

  it("marks on the map the cases that record no role", () => {
    open("?view=map&lens=gender");
    expect(map().getByRole("link", { name: "Case of early: Rome, Maputo. No role recorded" })).toHaveAttribute(
      "data-broken",
    );
    expect(
      map().getByRole("link", { name: /Monrovia, Accra\. Roles recorded: organiser, mediator/ }),
    ).not.toHaveAttribute("data-broken");
    expect(screen.getByText(/A broken ring marks a case that records no role of women/)).toBeVisible();
  });
});
