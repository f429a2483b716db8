// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { TimelinePage } from "../../src/features/timeline/TimelinePage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { CaseId, SourceKey } from "../../src/taxonomy/ids.ts";
import { core } from "../home/fiveTracks.ts";
import { small } from "./smallTimeline.ts";

const page: RecordOf<"timeline"> = {
  kind: "timeline",
  path: "/timeline/",
  head: { title: "", tags: [] },
  title: "How the tracks came about",
  references: [{ key: "alpha" as SourceKey, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
  collections: {},
  timeline: small,
  cases: [{ id: "oslo-1993" as CaseId, path: "/cases/oslo-1993/", title: "Oslo, 1992–93" }],
};

function Traveller() {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output aria-label="Address">{search + hash}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Go back
      </button>
    </>
  );
}

const site = (
  <ExplorerContext value={createExplorerStore(core, {})}>
    <PageReferences references={page.references}>
      <TimelinePage page={page} />
    </PageReferences>
  </ExplorerContext>
);

function open(query = "") {
  render(
    <MemoryRouter initialEntries={["/before/", `/timeline/${query}`]}>
      {site}
      <Traveller />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const milestones = () => [...document.querySelectorAll(".tm-item")].map(({ id }) => id);
/** Rings of one of the two drawings, of which the stylesheet shows one. */
const rings = () =>
  within(screen.getAllByRole("group", { name: /Theory above/ })[0] as HTMLElement).getAllByRole("link");
const said = () => document.querySelector(".tm-status output")?.textContent;

afterEach(cleanup);

describe("the timeline page", () => {
  it("has every milestone in words, phase by phase, with date, tracks and case", () => {
    open();
    expect(milestones()).toEqual(["meeting", "name", "early", "channel", "pyramid", "later"]);
    const third = screen.getByRole("region", { name: "Phase third" });
    expect(third.id).toBe("third");
    expect(third.textContent).toContain("about 1990–2010");
    expect(third.textContent).toContain("What third is.");
    const channel = document.getElementById("channel") as HTMLElement;
    for (const words of ["December 1992–13 September 1993", "Practice", "Label of channel", "Text of channel."])
      expect(channel.textContent).toContain(words);
    expect(within(channel).getByRole("link", { name: "Oslo, 1992–93" }).getAttribute("href")).toBe("/cases/oslo-1993/");
    expect(within(channel).getByRole("link", { name: "Track 1.5" })).toBeTruthy();
    expect(screen.getByRole("region", { name: "Read into no phase" }).textContent).toContain("Label of later");
  });

  it("says whose reading the phases are, and has an address for every text", () => {
    open();
    expect(document.getElementById("text")?.textContent).toBe("Whose reading the phases are.");
    for (const id of ["first", "second", "third", "components", "third-party", "format", "name"])
      expect(document.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  });

  it("has the two phases as a table that marks what is reconstructed", () => {
    open();
    const table = screen.getByRole("table", { name: "An initiative in two phases" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Component", "Phase 1", "Phase 2, reconstructed", "What changed"]);
    const row = within(table).getByRole("row", { name: /Third party/ });
    expect(row.id).toBe("third-party");
    expect(row.textContent).toContain("A profession.");
  });

  it("has a link for every milestone in the drawing, one of them a tab stop", () => {
    open();
    expect(rings().map((ring) => ring.getAttribute("href"))).toEqual(milestones().map((id) => `#${id}`));
    expect(rings().filter((ring) => ring.tabIndex === 0)).toHaveLength(1);
  });

  it("moves in the drawing by arrow keys, names the ring, follows it and comes back", async () => {
    const user = open();
    rings()[0]?.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(document.activeElement?.getAttribute("href")).toBe("#channel");
    expect(document.querySelector(".tm-pointed")?.textContent).toContain("Label of channel");
    await user.click(document.activeElement as Element);
    expect(document.activeElement?.id).toBe("channel");
    await user.keyboard("{Escape}");
    expect(document.activeElement?.getAttribute("href")).toBe("#channel");
  });
});

describe("filters", () => {
  it("show what was asked for, say how much it is, and write it to the address", async () => {
    const user = open();
    expect(said()).toBe("All 6 milestones");
    await user.click(screen.getByRole("radio", { name: "Practice" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Track" }), "Track 2");
    expect(milestones()).toEqual(["meeting", "channel"]);
    expect(said()).toBe("2 of 6 milestones");
    expect(address()).toBe("?lane=practice&track=track-2");
    expect(rings().map((ring) => ring.getAttribute("href"))).toEqual(["#meeting", "#channel"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Phase" }), "Phase third");
    expect(milestones()).toEqual(["channel"]);
    expect(screen.queryByRole("region", { name: "Phase first" })).toBeNull();
  });

  it("are undone by going back", async () => {
    const user = open();
    await user.click(screen.getByRole("radio", { name: "Theory" }));
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(said()).toBe("All 6 milestones");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Both" }).checked).toBe(true);
  });

  it("are read from the address; what does not fit is named", () => {
    open("?lane=theory&phase=third&track=track-7");
    expect(milestones()).toEqual(["pyramid"]);
    expect(screen.getByText(/left out: track=track-7\./)).toBeTruthy();
  });

  it("look for words as they are typed; the address follows when the keys rest", async () => {
    const user = open("?lane=theory");
    await user.type(screen.getByRole("searchbox", { name: "Words" }), "montville");
    expect(milestones()).toEqual(["name"]);
    expect(address()).toBe("?lane=theory");
    await waitFor(() => {
      expect(address()).toBe("?lane=theory&q=montville");
    });
  });

  it("keep words that were just typed when another filter is set at once", async () => {
    const user = open();
    await user.type(screen.getByRole("searchbox", { name: "Words" }), "label");
    await user.click(screen.getByRole("radio", { name: "Theory" }));
    expect(address()).toBe("?lane=theory&q=label");
    await new Promise((done) => setTimeout(done, 500));
    expect(address()).toBe("?lane=theory&q=label");
  });

  it("say when nothing matches, and a button shows all again without losing the focus", async () => {
    const user = open("?q=zzz");
    expect(said()).toBe("No milestone matches.");
    expect(screen.getByText(/Nothing matches all that is asked for/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(said()).toBe("All 6 milestones");
    expect(address()).toBe("");
    expect(document.activeElement).toBe(screen.getByRole("search", { name: "Milestones" }));
    expect(screen.queryByRole("button", { name: "Show all" })).toBeNull();
  });
});

describe("without script", () => {
  it("has all milestones, every ring as a plain link, and no style attribute", () => {
    const html = renderToString(<StaticRouter location="/timeline/?lane=theory">{site}</StaticRouter>);
    for (const { id } of small.milestones) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
    }
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/class="tm-ring"[^>]*tabindex/);
    expect(html).not.toContain("arrow keys");
  });
});
