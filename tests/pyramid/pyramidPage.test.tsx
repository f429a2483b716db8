// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { PyramidPage } from "../../src/features/pyramid/PyramidPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { level, levelTexts, taxonomy } from "./pyramidLevels.ts";

const page: RecordOf<"pyramid"> = {
  kind: "pyramid",
  path: "/pyramid/",
  head: { title: "", tags: [] },
  title: "Lederach’s pyramid",
  references: [{ key: "alpha" as SourceKey, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
  collections: { levelTexts },
  published: "2026-11-23",
  edited: "2026-11-23",
  headings: [],
  lead: ["Three levels."],
  text: ["What the figure is."],
  vertical: ["What joins levels."],
  horizontal: ["What joins sides."],
  caveats: [
    { id: "levels-not-tracks", text: ["Levels are not tracks, says a source."] },
    { id: "outsiders", text: ["Outsiders have no place."], inferred: "No source says so." },
  ],
  women: {
    coverage: { cases: 20, withRole: 16, otherwise: 1, silent: 3 },
    levels: [
      { level: level("top"), actors: 9, women: 1 },
      { level: level("middle"), actors: 6, women: 3 },
      { level: level("grassroots"), actors: 2, women: 2 },
      { level: "outside", actors: 5, women: 0 },
    ],
  },
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
  <ExplorerContext value={createExplorerStore(taxonomy, { levelTexts })}>
    <PageReferences references={page.references}>
      <PyramidPage page={page} body={<p>The body of the page.</p>} />
    </PageReferences>
  </ExplorerContext>
);

function open(query = "") {
  render(
    <MemoryRouter initialEntries={["/before/", `/pyramid/${query}`]}>
      {site}
      <Traveller />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const panel = () => screen.getByRole("tabpanel");
const bars = () => document.querySelectorAll(".py-bar").length;
const selected = () => screen.getAllByRole("tab", { selected: true }).map((tab) => tab.id);

afterEach(cleanup);

describe("the pyramid page", () => {
  it("shows the middle level first, in a panel named by its tab", () => {
    open();
    expect(selected()).toEqual(["level-tab-middle"]);
    expect(panel().getAttribute("aria-labelledby")).toBe("level-tab-middle");
    expect(within(panel()).getByRole("heading", { level: 2 }).textContent).toBe("Middle-range leadership");
    for (const words of [
      "Lead of middle.",
      "Actor of middle",
      "Approach of middle",
      "Vertical of middle.",
      "Horizontal of middle.",
    ]) {
      expect(panel().textContent).toContain(words);
    }
  });

  it("has one tab stop; the arrows go round, Home and End jump, and each shows its level", async () => {
    const user = open();
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
    expect(screen.getByRole("tablist", { name: "Levels" }).getAttribute("aria-orientation")).toBe("vertical");
    tabs[1]?.focus();
    const steps = [
      ["{ArrowDown}", "grassroots"],
      ["{ArrowDown}", "top"],
      ["{ArrowUp}", "grassroots"],
      ["{Home}", "top"],
      ["{End}", "grassroots"],
      ["{ArrowUp}", "middle"],
    ] as const;
    for (const [key, id] of steps) {
      await user.keyboard(key);
      expect(document.activeElement?.id).toBe(`level-tab-${id}`);
      expect(selected()).toEqual([`level-tab-${id}`]);
      expect(panel().textContent).toContain(`Lead of ${id}.`);
    }
    await user.tab();
    expect(screen.getByRole("radiogroup").contains(document.activeElement)).toBe(true);
  });

  it("writes the level to the address, and Back undoes it", async () => {
    const user = open();
    await user.click(screen.getByRole("tab", { name: /Top leadership/ }));
    expect(address()).toBe("?level=top");
    await user.click(screen.getByRole("button", { name: "Go back" }));
    expect(selected()).toEqual(["level-tab-middle"]);
    expect(address()).toBe("");
  });

  it("shows the links that were chosen", async () => {
    const user = open("?level=top");
    expect(bars()).toBe(7);
    const group = screen.getByRole("radiogroup", { name: "Links shown" });
    await user.click(within(group).getByRole("radio", { name: "Across the divide" }));
    expect(bars()).toBe(3);
    expect(address()).toBe("?level=top&links=across");
    await user.click(within(group).getByRole("radio", { name: "Between levels" }));
    expect(bars()).toBe(4);
  });

  it("says at every level that levels are not tracks", async () => {
    const user = open();
    for (const tab of screen.getAllByRole("tab")) {
      await user.click(tab);
      expect(panel().textContent).toContain("Levels are not tracks");
    }
  });

  it("has all levels in words, whatever is selected, and hides the drawing from screen readers", () => {
    open("?level=top");
    const section =
      screen.getByRole("heading", { name: "The three levels side by side" }).parentElement ?? document.body;
    for (const { id } of levelTexts) {
      const column = document.getElementById(`level-${id}`);
      expect(section.contains(column)).toBe(true);
      for (const part of ["Lead", "Actor", "Approach", "Vertical", "Horizontal"])
        expect(column?.textContent).toContain(`${part} of ${id}`);
      expect(within(column ?? document.body).getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
    }
    expect(document.querySelector(".py-svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("gives caveats their fragment and tags what is ours, with the reason", () => {
    open();
    expect(document.getElementById("levels-not-tracks")?.textContent).not.toContain("Our inference");
    expect(document.getElementById("outsiders")?.textContent).toContain("Our inference. No source says so.");
    expect(screen.getByText("The body of the page.")).toBeTruthy();
  });

  it("names politely what the address asks for in vain", () => {
    open("?level=roof");
    expect(selected()).toEqual(["level-tab-middle"]);
    expect(screen.getAllByRole("status").map((region) => region.textContent)).toContain(
      "Not understood in this address and left out: level=roof.",
    );
  });

  it("tells through the gender lens what the cases record at each level, and how completely", async () => {
    const user = open("?level=top");
    expect(screen.queryByRole("heading", { name: "Women at each level, in the cases" })).toBeNull();
    await user.click(screen.getByRole("switch", { name: "Gender lens" }));
    expect(address()).toBe("?level=top&lens=gender");
    expect(panel()).toHaveTextContent("1 of 9 actors listed is a woman or a body of women.");
    await user.click(screen.getByRole("tab", { name: /Middle-range/ }));
    expect(panel()).toHaveTextContent("3 of 6 actors listed are women or bodies of women.");
    expect(address()).toBe("?lens=gender");
    const section = within(screen.getByRole("region", { name: "Women at each level, in the cases" }));
    expect(
      section.getAllByRole("row").map((row) => [...row.querySelectorAll("th, td.num")].map((cell) => cell.textContent)),
    ).toEqual([
      ["Level", "Women", "Actors listed"],
      ["1Top leadership", "1", "9"],
      ["2Middle-range leadership", "3", "6"],
      ["3Grassroots leadership", "2", "2"],
      ["Third parties, outside the pyramid", "0", "5"],
    ]);
    expect(section.getByText(/16 of 20 cases record a role of women/)).toBeTruthy();
    expect(section.getByText(/a choice, not a sample/)).toBeTruthy();
  });

  it("is prerendered without tabs: the names lead to the texts of their levels", () => {
    const html = new DOMParser().parseFromString(
      renderToString(<StaticRouter location="/pyramid/?level=top">{site}</StaticRouter>),
      "text/html",
    );
    expect(html.querySelector("[role=tab], [role=tabpanel]")).toBeNull();
    const links = [...html.querySelectorAll<HTMLAnchorElement>(".py-tabs a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#level-top",
      "#level-middle",
      "#level-grassroots",
    ]);
    for (const link of links) expect(html.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    expect(html.getElementById("level-panel")?.textContent).toContain("Lead of middle.");
    expect(html.querySelector("[style]")).toBeNull();
  });
});
