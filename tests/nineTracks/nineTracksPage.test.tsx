// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { NineTracksPage } from "../../src/features/nineTracks/NineTracksPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey, TrackId } from "../../src/taxonomy/ids.ts";
import { Announcer } from "../../src/ui/Announcer.tsx";
import { core, correspondences, schemes } from "../schemes/smallSchemes.ts";

const nine = schemes.find(({ id }) => id === "nine-tracks")?.members ?? [];

const page: RecordOf<"nineTracks"> = {
  kind: "nineTracks",
  path: "/nine-tracks/",
  head: { title: "", tags: [] },
  title: "The nine tracks",
  references: [{ key: "alpha" as SourceKey, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
  collections: { schemes, correspondences },
  published: "2026-11-23",
  edited: "2026-11-23",
  headings: [],
  cases: [],
  terms: [],
  questions: [],
  front: {
    lead: ["Nine, all equal."],
    limits: ["A map of actors. ", { cite: [{ key: "alpha" as SourceKey, relation: "supports" }] }],
    order: 2,
    tracks: ["multitrack"],
  },
  members: nine.map(({ id, name }) => ({
    id,
    path: `/schemes/${id}/`,
    lead: `Lead of ${name}.`,
    tracks: ["track-2" as TrackId],
  })),
};

function Traveller() {
  const navigate = useNavigate();
  return (
    <>
      <output aria-label="Address">{useLocation().search}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Go back
      </button>
    </>
  );
}

const site = (
  <ExplorerContext value={createExplorerStore(core, {})}>
    <PageReferences references={page.references}>
      <NineTracksPage page={page} body={<p>The body of the page.</p>} />
    </PageReferences>
  </ExplorerContext>
);

function open(query = "") {
  render(
    <MemoryRouter initialEntries={["/before/", `/nine-tracks/${query}`]}>
      <Announcer>
        {site}
        <Traveller />
      </Announcer>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const list = () => screen.getByRole("region", { name: "The nine tracks" });
const links = () => [...list().querySelectorAll<HTMLAnchorElement>(".wh-a")];
const current = () =>
  within(list())
    .queryAllByRole("link", { current: true })
    .map(({ textContent }) => textContent);
const ring = (index: number) => {
  const found = document.querySelectorAll(".wh-n:not(.wh-n--hub)")[index];
  if (found === undefined) throw new Error(`No ring ${index}`);
  return found;
};

afterEach(cleanup);

describe("the page of the nine tracks", () => {
  it("draws one image, named by its caption, which says that it is redrawn", () => {
    open();
    const image = screen.getByRole("img", { name: /Redrawn after descriptions/ });
    expect(image.querySelectorAll(".wh-n")).toHaveLength(9);
    expect(image.querySelector("a, [tabindex]")).toBeNull();
    expect(image.querySelector("[data-selected=true]")).toBeNull();
  });

  it("has every name and motto in the list beside it, with no hue of a track", () => {
    open();
    expect(links().map((link) => link.querySelector("b")?.textContent)).toEqual(nine.map(({ name }) => name));
    for (const { motto } of nine) expect(list().textContent).toContain(motto);
    expect(list().querySelector(".mark")).toBeNull();
    expect(current()).toEqual([]);
  });

  it("opens lead, tracks and page of the one that was chosen, and writes it to the address", async () => {
    const user = open();
    await user.click(within(list()).getByRole("link", { name: /Business/ }));
    expect(address()).toBe("?track=business");
    expect(current()).toHaveLength(1);
    const entry = links()[2]?.closest("li") ?? document.body;
    expect(entry.textContent).toContain("Lead of Business.");
    expect(within(entry).getByRole("link", { name: "Track 2" }).getAttribute("href")).toBe("/tracks/track-2/");
    expect(
      within(entry)
        .getByRole("link", { name: /who acts/ })
        .getAttribute("href"),
    ).toBe("/schemes/nine-tracks/business/");
    expect(screen.queryByText("Lead of Religion.")).toBeNull();
    expect(ring(2).getAttribute("data-selected")).toBe("true");
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent?.includes("Business: open"))).toBe(true);
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(current()).toEqual([]);
  });

  it("selects the entry of a ring, and of the hub", async () => {
    const user = open();
    await user.click(ring(6));
    expect(address()).toBe("?track=religion");
    await user.click(document.querySelector(".wh-n--hub") ?? document.body);
    expect(address()).toBe("?track=media");
    expect(screen.getByText("Lead of Communications and the media.")).toBeTruthy();
  });

  it("has one tab stop; arrows go round and select, Home and End jump, Escape closes", async () => {
    const user = open("?track=funding");
    expect(links().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, -1, 0, -1]);
    links()[7]?.focus();
    const steps = [
      ["{ArrowDown}", 8, "media"],
      ["{ArrowRight}", 0, "government"],
      ["{ArrowUp}", 8, "media"],
      ["{ArrowLeft}", 7, "funding"],
      ["{Home}", 0, "government"],
      ["{End}", 8, "media"],
    ] as const;
    for (const [key, index, track] of steps) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(links()[index]);
      expect(address()).toBe(`?track=${track}`);
    }
    await user.keyboard("{Escape}");
    expect(address()).toBe("");
    expect(current()).toEqual([]);
    expect(document.activeElement).toBe(links()[8]);
  });

  it("leaves keys with modifiers alone, and what does not fit in the address is named", async () => {
    const user = open("?track=army");
    expect(screen.getByText(/Not understood in this address.*track=army/)).toBeTruthy();
    links()[0]?.focus();
    await user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(document.activeElement).toBe(links()[0]);
  });

  it("is always followed by the table of numbers, the text and the limits with their source", () => {
    open();
    expect(screen.getByRole("heading", { name: "The same numbers mean different things" })).toBeTruthy();
    const table = screen.getByRole("table", { name: "What each number means in each scheme" });
    expect(within(table).getByRole("link", { name: /^3: / }).getAttribute("href")).toBe("/schemes/?number=3#number-3");
    expect(table.textContent).toContain("clashes with the common scheme");
    expect(screen.getByText("The body of the page.")).toBeTruthy();
    const limits = document.getElementById("limits") ?? document.body;
    expect(limits.textContent).toContain("A map of actors.");
    expect(within(limits).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
  });
});

describe("without script", () => {
  it("names lead to the pages of the nine, all of them by the tab key", () => {
    const html = new DOMParser().parseFromString(
      renderToString(<StaticRouter location="/nine-tracks/?track=business">{site}</StaticRouter>),
      "text/html",
    );
    const found = [...html.querySelectorAll<HTMLAnchorElement>(".wh-a")];
    expect(found.map((link) => link.getAttribute("href"))).toEqual(nine.map(({ id }) => `/schemes/${id}/`));
    expect(found.some((link) => link.hasAttribute("tabindex") || link.hasAttribute("aria-current"))).toBe(false);
    expect(html.querySelector("[style]")).toBeNull();
  });
});
