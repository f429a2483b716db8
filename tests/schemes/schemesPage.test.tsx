// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { SchemesPage } from "../../src/features/schemes/SchemesPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { correspondenceAnchor, memberAnchor } from "../../src/taxonomy/schemeMembers.ts";
import { Announcer } from "../../src/ui/Announcer.tsx";
import { core, correspondences, memberId, schemes } from "./smallSchemes.ts";

const page: RecordOf<"schemes"> = {
  kind: "schemes",
  path: "/schemes/",
  head: { title: "", tags: [] },
  title: "Numbering schemes",
  references: [{ key: "alpha" as SourceKey, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
  collections: { schemes, correspondences },
  members: [
    { id: memberId("nine-tracks/business"), path: "/schemes/nine-tracks/business/", lead: "Firms.", tracks: [] },
  ],
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

const site = (
  <ExplorerContext value={createExplorerStore(core, {})}>
    <PageReferences references={page.references}>
      <SchemesPage page={page} />
    </PageReferences>
  </ExplorerContext>
);

function open(query = "") {
  render(
    <MemoryRouter initialEntries={["/before/", `/schemes/${query}`]}>
      <Announcer>
        {site}
        <Traveller />
      </Announcer>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const table = () => screen.getByRole("table", { name: "What each number means in each scheme" });
const rowOf = (number: string) => {
  const row = document.getElementById(`number-${number}`)?.closest("tr");
  if (row === null || row === undefined) throw new Error(`No row ${number}`);
  return row;
};
const toggle = (number: string) => within(rowOf(number)).getByRole("link", { name: new RegExp(`^${number}: how`) });
const opened = () => document.querySelector(".nb-open");

afterEach(cleanup);

describe("the table by number", () => {
  it("has a column for each scheme, a row for each number, and says where a number is not used", () => {
    open();
    expect(
      within(table())
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Number", ...schemes.map(({ name }) => name)]);
    const cells = within(rowOf("1.5")).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent?.includes("not used"))).toEqual([false, true, true]);
    expect(rowOf("1.5").textContent).toContain("in 1 of 3 schemes");
    expect(cells[0]?.textContent).toContain("Track 1.5 in common.");
  });

  it("marks a clash in words at every scheme that has a part in it", () => {
    open();
    expect(rowOf("3").textContent).toContain("3 clash");
    const said = within(rowOf("3"))
      .getAllByRole("cell")
      .map((cell) => cell.querySelector("[data-clash=true]")?.textContent);
    expect(said).toEqual([
      "clashes with the nine",
      "clashes with the common scheme and the other one",
      "clashes with the nine",
    ]);
    expect(rowOf("2").textContent).not.toContain("clash");
  });

  it("shows the sources of what it says", () => {
    open();
    for (const cell of within(rowOf("3")).getAllByRole("cell"))
      expect(within(cell).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
  });

  it("leads to the page of a member where there is one, to the track, else to its place below", () => {
    open();
    const hrefs = within(rowOf("3"))
      .getAllByRole("cell")
      .map((cell) => cell.querySelector(".nb-name a")?.getAttribute("href"));
    expect(hrefs).toEqual(["/tracks/track-3/", "/schemes/nine-tracks/business/", "/schemes/#other--third"]);
  });
});

describe("an open row", () => {
  it("is opened by the address, and holds the correspondences of that number with their texts", () => {
    open("?number=3");
    expect(rowOf("3").dataset.chosen).toBe("true");
    expect(rowOf("3").nextElementSibling).toBe(opened());
    expect(toggle("3").getAttribute("aria-expanded")).toBe("true");
    expect(toggle("2").getAttribute("aria-expanded")).toBe("false");
    const words = opened()?.textContent ?? "";
    expect(words).toContain("3 schemes use the number 3; 3 of its meanings clash.");
    expect(words).toContain("nine-tracks/business and common/track-3.");
    expect(words).not.toContain("nine-tracks/business and common/track-2.");
  });

  it("is written to the address, is closed by the same link, and Back undoes it", async () => {
    const user = open();
    expect(opened()).toBeNull();
    await user.click(toggle("2"));
    expect(address()).toBe("?number=2");
    expect(opened()?.textContent).toContain("none of its meanings clash");
    await user.click(toggle("2"));
    expect(address()).toBe("");
    expect(opened()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(address()).toBe("?number=2");
  });

  it("is chosen by the question above the table, and said aloud", async () => {
    const user = open();
    const ask = screen.getByRole("navigation", { name: "Choose a number" });
    await user.click(within(ask).getByRole("link", { name: "What is Track 4?" }));
    expect(address()).toBe("?number=4");
    expect(rowOf("4").dataset.chosen).toBe("true");
    expect(within(ask).getByRole("link", { current: true }).textContent).toBe("4");
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent?.includes("Only one scheme"))).toBe(
      true,
    );
  });

  it("is not opened by a number that nobody uses; the address is corrected in words", () => {
    open("?number=77");
    expect(opened()).toBeNull();
    expect(screen.getByText(/Not understood in this address.*number=77/)).toBeTruthy();
  });
});

describe("the schemes", () => {
  it("are sections with their fragment, their text and their members in order, each with its own", () => {
    open();
    for (const { id, name, members } of schemes) {
      const section = document.getElementById(id) ?? document.body;
      expect(within(section).getByRole("heading", { level: 2 }).textContent).toBe(name);
      expect(section.textContent).toContain(`About ${name}.`);
      const places = [...section.querySelectorAll(".sch-members > li")].map((item) => item.id);
      expect(places).toEqual(members.map((member) => memberAnchor(member.id)));
    }
  });

  it("link to the pages of members and tracks, and from each member to its correspondences", () => {
    open();
    const business = document.getElementById("nine-tracks--business") ?? document.body;
    expect(within(business).getByRole("link", { name: "Business" }).getAttribute("href")).toBe(
      "/schemes/nine-tracks/business/",
    );
    expect(
      within(business)
        .getByRole("link", { name: /clashes with Track 3/ })
        .getAttribute("href"),
    ).toBe("#nine-tracks--business-common--track-3");
    const track = document.getElementById("common--track-2") ?? document.body;
    expect(within(track).getByRole("link", { name: /broader than Nongovernment and professional/ })).toBeTruthy();
  });

  it("show every correspondence once under its fragment, grouped by member, in words and with its sources", () => {
    open();
    for (const each of correspondences) {
      const found = document.querySelectorAll(`[id="${correspondenceAnchor(each)}"]`);
      expect(found).toHaveLength(1);
      expect(found[0]?.textContent).toContain(`${each.from} and ${each.to}.`);
      expect(within(found[0] as HTMLElement).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
    }
    const item = document.getElementById("nine-tracks--professional-common--track-2");
    expect(item?.textContent).toContain("narrower than 2 Track 2 of the common scheme");
    const group = document.getElementById("nine-tracks--business-common--track-2")?.closest(".sch-group");
    expect(group?.querySelector("h4")?.textContent).toContain("Business");
    expect(group?.querySelectorAll(".sch-item")).toHaveLength(2);
  });

  it("never skip a level of heading", () => {
    open("?number=3");
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe("without script", () => {
  it("every number leads to its row, nothing says that it can be opened, and no style is inline", () => {
    const html = new DOMParser().parseFromString(
      renderToString(<StaticRouter location="/schemes/?number=3">{site}</StaticRouter>),
      "text/html",
    );
    expect(html.querySelector("[aria-expanded], [style], .nb-open")).toBeNull();
    const links = [...html.querySelectorAll(".sch-ask a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toHaveLength(11);
    for (const link of links) {
      const [query, hash] = link.split("#");
      expect(query).toMatch(/\?number=[\d.]+$/);
      expect(html.getElementById(hash ?? "")).not.toBeNull();
    }
  });
});
