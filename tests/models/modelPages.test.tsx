// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { MemoryRouter } from "react-router-dom";
import { afterEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { ModelPage } from "../../src/features/models/ModelPage.tsx";
import { ModelsPage } from "../../src/features/models/ModelsPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { Figure } from "../../src/taxonomy/frontMatter.ts";
import type { ModelId, SourceKey, TrackId } from "../../src/taxonomy/ids.ts";
import { arrows, figures, grid, layers, line, tracks } from "./smallModels.ts";

const key = "alpha" as SourceKey;

function pageOf(figure: Figure): RecordOf<"model"> {
  return {
    kind: "model",
    path: "/models/small/",
    id: "small" as ModelId,
    head: { title: "", tags: [] },
    title: "A small model",
    references: [{ key, label: "Alpha 1997", full: ["All about alpha."], health: "verified" }],
    collections: {},
    published: "2026-11-23",
    edited: "2026-11-23",
    headings: [],
    cases: [{ path: "/cases/oslo-1993/", title: "Oslo, 1992–93" }],
    terms: [{ path: "/terms/transfer/", title: "Transfer" }],
    questions: [],
    previous: { path: "/pyramid/", title: "Lederach’s pyramid" },
    front: {
      lead: ["What the model says. ", { cite: [{ key, relation: "supports" }] }],
      limits: ["What it leaves out."],
      tracks: ["track-2"],
      figure,
    },
  };
}

const site = (page: RecordOf<"model">) => (
  <MemoryRouter>
    <ExplorerContext value={createExplorerStore({ groups: [], dimensions: [], levels: [], tracks }, {})}>
      <PageReferences references={page.references}>
        <ModelPage page={page} body={<p>The body of the page.</p>} />
      </PageReferences>
    </ExplorerContext>
  </MemoryRouter>
);

function open(figure: Figure) {
  render(site(pageOf(figure)));
  return screen.getByRole("figure", { name: /Title of the figure/ });
}

afterEach(cleanup);

describe("the page of a model", () => {
  it("has its title, lead, figure, text, limits, links, sources and neighbour", () => {
    open(line);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("A small model");
    expect(screen.getByRole("link", { name: "Models" }).getAttribute("href")).toBe("/models/");
    expect(screen.getByRole("link", { name: "Source 1: Alpha 1997" })).toBeTruthy();
    expect(screen.getByText("The body of the page.")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Limits of the model" }).textContent).toContain("What it leaves out.");
    for (const [name, to] of [
      ["Oslo, 1992–93", "/cases/oslo-1993/"],
      ["Transfer", "/terms/transfer/"],
      ["Track 2", "/tracks/track-2/"],
      ["Previous Lederach’s pyramid", "/pyramid/"],
    ] as const)
      expect(screen.getByRole("link", { name }).getAttribute("href")).toBe(to);
    expect(screen.getByRole("heading", { name: "Sources" })).toBeTruthy();
  });

  it.each(figures)("gives every part of a figure of kind $kind its address and its words", (figure) => {
    open(figure);
    const parts =
      figure.kind === "line"
        ? figure.stations
        : figure.kind === "arrows"
          ? [figure.centre, ...figure.arrows]
          : figure.kind === "layers"
            ? figure.layers
            : [...figure.rows, ...figure.columns];
    for (const { id, label, text } of parts) {
      const element = document.getElementById(id);
      expect(element?.textContent).toContain(label);
      expect(element?.textContent).toContain(text[0]);
    }
    for (const id of ["figure", "lead", "limits"]) expect(document.querySelectorAll(`#${id}`)).toHaveLength(1);
    expect(document.querySelector("figcaption")?.textContent).toBe("Title of the figure. Text of the figure.");
  });

  it.each(figures)("draws the figure of kind $kind without a style attribute and without the script", (figure) => {
    const html = renderToString(site(pageOf(figure)));
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe("a line", () => {
  it("is an ordered list between its two ends, and says where it returns", () => {
    const figure = open(line);
    const stations = within(figure).getByRole("list");
    expect(stations.tagName).toBe("OL");
    expect(
      within(stations)
        .getAllByRole("listitem")
        .map(({ id }) => id),
    ).toEqual(["one", "two", "three", "four"]);
    expect(figure.textContent).toMatch(/^Near end.*Far end.*It begins anew/);
  });

  it("says the track of every station, also where its mark is not repeated", () => {
    open(line);
    expect(document.getElementById("two")?.textContent).toContain("Track 1");
    expect(document.getElementById("three")?.textContent).not.toContain("Track");
  });
});

describe("arrows", () => {
  it("say in words where they lead, and name the case that shows it", () => {
    open(arrows);
    expect(document.getElementById("up-far")?.textContent).toMatch(/^1Up: Label of up-far, Track 1/);
    expect(document.getElementById("inward-one")?.textContent).toMatch(/^Inward: /);
    const link = within(document.getElementById("up-far") as HTMLElement).getByRole("link", { name: "Oslo, 1992–93" });
    expect(link.getAttribute("href")).toBe("/cases/oslo-1993/");
  });
});

describe("layers", () => {
  it("list what passes between them, from where and to where", () => {
    const figure = open(layers);
    const list = within(figure).getByRole("list", { name: "What passes between the layers" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["From “Label of foot” to “Label of top”: Demands", "From “Label of top” to “Label of middle”: News"]);
  });
});

describe("rows against columns", () => {
  it("are a table with heads, and words only where they meet", () => {
    const figure = open(grid);
    const table = within(figure).getByRole("table", { name: "Title of the figure." });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(2);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(2);
    const [, row] = within(table).getAllByRole("row");
    const cells = within(row as HTMLElement).getAllByRole("cell");
    expect(cells.map((cell) => cell.querySelector("p")?.textContent)).toEqual(["Scholars.", undefined]);
  });
});

describe("the list of models", () => {
  const page: RecordOf<"models"> = {
    kind: "models",
    path: "/models/",
    head: { title: "", tags: [] },
    title: "Models",
    references: [],
    collections: {},
    pages: [
      { path: "/pyramid/", title: "Lederach’s pyramid", lead: "Three levels.", tracks: [] },
      {
        path: "/models/small/",
        title: "A small model",
        lead: "One line.",
        tracks: ["track-1" as TrackId],
        figure: "line",
      },
    ],
  };

  it("links to each, with its lead and its drawing in words", () => {
    render(
      <MemoryRouter>
        <ExplorerContext value={createExplorerStore({ groups: [], dimensions: [], levels: [], tracks }, {})}>
          <ModelsPage page={page} />
        </ExplorerContext>
      </MemoryRouter>,
    );
    const items = screen.getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Lederach’s pyramidThree levels of a pyramidThree levels.",
      "A small modelStations on a lineOne line.",
    ]);
    expect(screen.getByRole("link", { name: "A small model" }).getAttribute("href")).toBe("/models/small/");
  });
});
