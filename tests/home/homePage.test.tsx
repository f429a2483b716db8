// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { HomePage } from "../../src/features/home/HomePage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { CaseLine } from "../../src/taxonomy/taxonomy.ts";
import { caseOn, core } from "./fiveTracks.ts";

const oslo = caseOn("Oslo", ["track-1", "track-2"], ["track-2 > track-1"]);

function open(caseLines: readonly CaseLine[], knownBefore: readonly CaseLine[] = []) {
  const page: RecordOf<"home"> = {
    kind: "home",
    path: "/",
    head: { title: "", tags: [] },
    title: "Diplomacy runs on more than one track",
    references: [],
    collections: { caseLines },
    questions: [
      { path: "/questions/who/", title: "Who is in the room?", where: "All tracks", sources: 1 },
      { path: "/compare/?rows=who", title: "What does it cost?", where: "Contested", sources: 12 },
    ],
    counts: { sources: 386, cases: 1 },
  };
  const store = createExplorerStore(core, { caseLines: knownBefore });
  store.getState().bring(page.collections);
  render(
    <MemoryRouter>
      <ExplorerContext value={store}>
        <HomePage page={page} />
      </ExplorerContext>
    </MemoryRouter>,
  );
}

const map = () => screen.getByRole("figure");

describe("the home page", () => {
  it("links to all five tracks from the map, each with what it is", () => {
    open([oslo]);
    const links = within(within(map()).getByRole("list", { name: "Tracks" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      ["track-1", "track-1-5", "track-2", "track-3", "multitrack"].map((id) => `/tracks/${id}/`),
    );
    expect(links[2]).toHaveTextContent("Track 2 Word of Track 2 About Track 2.");
  });

  it("says in the link of a case what the drawing shows", () => {
    open([oslo]);
    expect(
      screen.getByRole("link", { name: "Oslo 1990: Track 1, Track 2. Passage from Track 2 to Track 1." }),
    ).toHaveAttribute("href", "/cases/oslo/");
  });

  it("explains every sign of the map in its caption", () => {
    open([oslo]);
    expect(map()).toHaveAccessibleName(/track in use.*passed from track to track.*three tracks or more in use/);
  });

  it("repeats the names of the tracks in a further band for the eye only", () => {
    open(Array.from({ length: 20 }, (_, index) => caseOn(`Case${index}`, ["track-1"])));
    expect(within(map()).getAllByRole("link", { name: /^Case/ })).toHaveLength(20);
    expect(within(map()).getAllByRole("link", { name: /^Track 1 / })).toHaveLength(1);
  });

  it("shows its own cases in its own order, whatever the reader has seen before", () => {
    const [first, second] = [caseOn("Aceh", ["track-1"]), caseOn("Bougainville", ["track-3"])];
    open([first, second], [oslo, second]);
    const cases = within(map()).getAllByRole("link", { name: /^(Aceh|Bougainville|Oslo) / });
    expect(cases.map((link) => link.getAttribute("href"))).toEqual(["/cases/aceh/", "/cases/bougainville/"]);
  });

  it("has no style attribute, which the policy would refuse", () => {
    open([oslo]);
    expect(document.querySelector("[style]")).toBeNull();
  });

  it("leads to the answer of each question and counts its sources", () => {
    open([oslo]);
    expect(screen.getByRole("link", { name: /Who is in the room\?.*1 source$/ })).toHaveAttribute(
      "href",
      "/questions/who/",
    );
    expect(screen.getByRole("link", { name: /What does it cost\?.*12 sources$/ })).toHaveAttribute(
      "href",
      "/compare/?rows=who",
    );
  });

  it("says how much there is, and what has not been done", () => {
    open([oslo]);
    expect(
      screen.getByText("386 sources, 1 case. Compiled from the sources listed; not yet reviewed by an outside expert."),
    ).toBeVisible();
  });
});
