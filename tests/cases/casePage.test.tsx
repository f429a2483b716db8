import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { CasePage } from "../../src/features/cases/CasePage.tsx";
import { womanWord } from "../../src/features/cases/women.ts";
import type { RecordOf } from "../../src/pages.ts";
import type { CaseStudy } from "../../src/taxonomy/taxonomy.ts";
import { levels, oslo, tracks } from "./makeCase.ts";

const core = { groups: [], dimensions: [], tracks, levels };

function pageOf(study: CaseStudy, hash = "") {
  const collections = { cases: [study] };
  const page: RecordOf<"case"> = {
    kind: "case",
    path: `/cases/${study.id}/`,
    head: { title: study.title, tags: [] },
    title: study.title,
    id: study.id,
    published: "2026-11-23",
    edited: "2026-11-24",
    headings: [],
    references: [],
    collections,
  };
  return (
    <MemoryRouter initialEntries={[`/cases/${study.id}/${hash}`]}>
      <ExplorerContext value={createExplorerStore(core, collections)}>
        <CasePage page={page} body={<h2>What passed between the tracks</h2>} />
      </ExplorerContext>
    </MemoryRouter>
  );
}

/** The plate that is shown first; without a stylesheet both placements are there. */
function plate() {
  const [first] = screen.getAllByRole("group", { name: /^Oslo, .* to scale\.$/ });
  if (first === undefined) throw new Error("No score on the page");
  return within(first);
}

const ring = (name: RegExp) => plate().getByRole("link", { name });

describe("the page of a case", () => {
  it("has one tab stop in the score, and arrow keys move it", async () => {
    render(pageOf(oslo));
    const user = userEvent.setup();
    expect(
      plate()
        .getAllByRole("link")
        .filter((link) => link.tabIndex === 0),
    ).toEqual([ring(/4 December 1992, Track 2/)]);
    ring(/4 December 1992/).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(ring(/20 March 1993/)).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(ring(/^20 May Uri Savir joins the talks: 20 May 1993, Track 1.5$/)).toHaveFocus();
    expect(
      plate()
        .getAllByRole("link")
        .filter((link) => link.tabIndex === 0),
    ).toEqual([ring(/20 May 1993/)]);
    await user.keyboard("{End}");
    expect(ring(/13 September 1993/)).toHaveFocus();
  });

  it("leads from a ring to its event in the list, and back with Escape", async () => {
    render(pageOf(oslo));
    const user = userEvent.setup();
    await user.click(ring(/20 May 1993/));
    const event = screen.getByRole("heading", { name: "Uri Savir joins the talks, in full" }).closest("li");
    expect(event).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(ring(/20 May 1993/)).toHaveFocus();
  });

  it("is whole without script: every event is a link to its place in the list, and all are in the tab order", () => {
    const html = document.createElement("div");
    html.innerHTML = renderToString(pageOf(oslo));
    const links = [...html.querySelectorAll(".sc-plate--wide .sc-ev")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      links.map((_, index) => `#${html.querySelectorAll(".st")[index]?.id ?? ""}`),
    );
    expect(html.querySelectorAll("[tabindex='-1'].sc-ev")).toHaveLength(0);
    expect(html.querySelectorAll("[style]")).toHaveLength(0);
  });

  it("uses no id twice, though the score is placed twice", () => {
    const { container } = render(pageOf(oslo));
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("marks the event that the address names, in the score and in the list", () => {
    render(pageOf(oslo, "#savir"));
    expect(ring(/20 May 1993/)).toHaveAttribute("aria-current", "true");
    expect(document.getElementById("savir")).toHaveAttribute("aria-current", "true");
  });

  it("says in the list what the score draws: date, track, who classes it, and what passes on", () => {
    render(pageOf(oslo));
    const draft = within(document.getElementById("draft") ?? document.body);
    expect(draft.getByText("20 March 1993", { exact: false })).toHaveTextContent("Track 2");
    expect(draft.getByText(/Our reading of the track: The test is capacity\./)).toBeVisible();
    expect(draft.getByText("Papers pass to Track 1.5.")).toBeVisible();
    expect(draft.getByRole("link", { name: /Uri Savir joins the talks, in full, 20 May 1993/ })).toHaveAttribute(
      "href",
      "#savir",
    );
    expect(within(document.getElementById("savir") ?? document.body).getByText(/From Track 2:/)).toBeVisible();
    expect(document.getElementById("draft-to-savir")).toHaveTextContent("It passes on.");
  });

  it("says that a lane is empty to those who do not see it", () => {
    render(pageOf(oslo));
    const [lanes] = screen.getAllByRole("list", { name: "Lanes" });
    expect(
      within(lanes ?? document.body)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      "1Track 1 Official",
      "1.5Track 1.5 Mixed",
      "2Track 2 Unofficial",
      "3Track 3 Grassroots, no event recorded on this track",
    ]);
  });

  it("lists the actors in a table and marks women in words", () => {
    render(pageOf(oslo));
    const table = within(screen.getByRole("table", { name: /Lederach/ }));
    expect(table.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Actor",
      "Kind",
      "Level",
      "Capacity",
      "Role",
    ]);
    expect(
      table.getByRole("row", { name: /^Ada \(woman\) Civil society Middle-range leadership Unofficial Hosts\./ }),
    ).toBeVisible();
    expect(
      table.getByRole("row", { name: /^Ben Third state Third party Official, in private capacity Carries letters\./ }),
    ).toBeVisible();
  });

  it("tells the facts, and the route in words", () => {
    render(pageOf(oslo));
    const facts = within(screen.getByRole("region", { name: "Facts" }));
    expect(facts.getByText("Tracks in use").nextElementSibling).toHaveTextContent(
      /Track 2 to .*Track 1 to .*Track 1\.5/,
    );
    expect(facts.getByText("Women’s roles").nextElementSibling).toHaveTextContent(
      "Organiser, mass action. They organise.",
    );
    expect(facts.getByText("Third party").nextElementSibling).toHaveTextContent(
      "An institute and a ministry (of several kinds)",
    );
  });

  it("draws a disputed point with its positions, each with an address", () => {
    render(pageOf(oslo));
    const dispute = within(screen.getByRole("region", { name: "Which track was it?" }));
    expect(dispute.getAllByRole("listitem").map(({ id }) => id)).toEqual(["which-track-one", "which-track-two"]);
    expect(document.getElementById("which-track-usage")).toHaveTextContent("In this reference, both are told.");
  });

  it("says when it was edited and that no outside expert has reviewed it", () => {
    render(pageOf(oslo));
    expect(screen.getByText(/last edited/)).toHaveTextContent(
      /24 November 2026\..*not yet reviewed by an outside expert/,
    );
  });
});

describe("the page of a case through the gender lens", () => {
  const lens = "?lens=gender";

  it("is one link away, and back", async () => {
    render(pageOf(oslo));
    const user = userEvent.setup();
    expect(screen.queryByRole("region", { name: "Women in this case" })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Gender lens" }));
    expect(screen.getByRole("region", { name: "Women in this case" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Leave the gender lens" }));
    expect(screen.queryByRole("region", { name: "Women in this case" })).toBeNull();
  });

  it("tells first what the sources record of women, with the count and what it can say", () => {
    const { container } = render(pageOf(oslo, lens));
    const women = screen.getByRole("region", { name: "Women in this case" });
    expect(women).toHaveTextContent("They organise.");
    expect(women).toHaveTextContent(
      "Roles recorded: organiser, mass action. 1 of 2 actors listed is a woman or a body of women.",
    );
    expect(women).toHaveTextContent("Who is not named may still have been there.");
    expect(within(women).getByRole("link", { name: "All cases through the gender lens" })).toHaveAttribute(
      "href",
      "/cases/?lens=gender",
    );
    const score = container.querySelector(".score");
    expect(score && women.compareDocumentPosition(score) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    // The fragment that the compiler knows is there once.
    expect(container.querySelectorAll("#women")).toHaveLength(1);
    expect(screen.queryByText("Women’s roles")).toBeNull();
  });

  it("marks women among the actors and in the events, in a sign and in words", () => {
    const episodes = oslo.episodes.map((each) => ({ ...each, actors: oslo.actors.map(({ id }) => id) }));
    render(pageOf({ ...oslo, episodes }, lens));
    const rows = within(screen.getByRole("table", { name: /Lederach.*filled square marks a woman/ })).getAllByRole(
      "row",
    );
    expect(rows.map((row) => row.querySelectorAll(".square--full").length)).toEqual([0, 1, 0]);
    const who = within(document.getElementById("draft") ?? document.body).getByText(/^Who:/);
    expect(who).toHaveTextContent("Who: Ada (woman); Ben");
    expect(who.querySelectorAll(".square--full")).toHaveLength(1);
  });

  it("drops another lens with a note", () => {
    render(pageOf(oslo, "?lens=rose"));
    expect(screen.getByText(/left out: lens=rose/)).toBeVisible();
  });
});

describe("the word beside a woman’s name", () => {
  it.each([
    ["Mona Juul", "woman"],
    ["Women of the mass action", "women"],
    ["Hands Across the Divide", "women"],
    ["Gender Advisory Team", "women"],
    ["Alliance for Gender Inclusion in the Peace Process (AGIPP)", "women"],
    ["Advisers from the Nyein (Shalom) Foundation", "women"],
    ["Leymah Gbowee", "woman"],
  ])("%s: %s", (name, word) => {
    expect(womanWord({ name, woman: true })).toBe(word);
    expect(womanWord({ name, woman: false })).toBeUndefined();
  });
});
