import { beforeEach, describe, expect, it } from "vitest";
import { clearStage, groupOf, showStep } from "../../src/features/stage/showStep.ts";
import { kindsIn, sourcesOf, stepsIn, wordsOf } from "../../src/features/stage/steps.ts";

const whole = { context: 1, groups: 1, group: 0 };
let main: HTMLElement;

function page(html: string): void {
  document.body.innerHTML = `<main>${html}</main>`;
  main = document.querySelector("main") ?? document.body;
}

const TABLE = `
  <p class="lead">Lead</p>
  <table><thead><tr><td></td>
    <th data-step="column" data-step-name="Track 1">1</th><th data-step="column" data-step-name="Track 2">2</th>
    <th data-step="column" data-step-name="Track 3">3</th></tr></thead>
  <tbody>
    <tr data-step="row" data-step-name="Aim"><th>Aim?</th><td id="a1">a1</td><td id="a2">a2</td><td id="a3">a3</td></tr>
    <tr data-step="row" data-step-name="Leverage"><th>Leverage?</th><td id="b1">b1</td><td id="b2">b2</td><td id="b3">b3</td></tr>
    <tr data-step="row" data-step-name="Limits"><th>Limits?</th><td id="c1">c1</td><td id="c2">c2</td><td id="c3">c3</td></tr>
  </tbody></table>`;

function show(kind: string, now: number, how: Parameters<typeof showStep>[4] = whole): void {
  showStep(main, kind, stepsIn(main, kind), now, how);
}
const stateOf = (selector: string): string | null =>
  main.querySelector(selector)?.getAttribute("data-stage-state") ?? null;

describe("a table on stage", () => {
  beforeEach(() => {
    page(TABLE);
  });

  it("is stepped by rows first, then by columns or cells", () => {
    expect(kindsIn(main)).toEqual(["row", "column", "cell"]);
    expect(stepsIn(main, "row").map(({ name }) => name)).toEqual(["Aim", "Leverage", "Limits"]);
    expect(stepsIn(main, "cell").map(({ name }) => name)[4]).toBe("Leverage, Track 2");
  });

  it("keeps the row before, and nobody can reach the rows that come", () => {
    show("row", 1);
    const states = [...main.querySelectorAll("tbody tr")].map((row) => row.getAttribute("data-stage-state"));
    expect(states).toEqual(["before", "now", "hidden"]);
    expect([...main.querySelectorAll("tbody tr")].map((row) => row.hasAttribute("inert"))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("shows its columns in groups", () => {
    show("row", 0, { context: 0, groups: 2, group: 1 });
    const out = [...main.querySelectorAll("[data-stage-out]")].map((cell) => cell.textContent);
    expect(out).toEqual(["1", "2", "a1", "a2", "b1", "b2", "c1", "c2"]);
    expect(main.querySelector("#a1")?.hasAttribute("inert")).toBe(true);
    expect(main.querySelector("#a3")?.hasAttribute("inert")).toBe(false);
  });

  it("reveals a row cell by cell", () => {
    show("cell", 4);
    expect([stateOf("#b1"), stateOf("#b2"), stateOf("#b3")]).toEqual(["before", "now", "hidden"]);
    expect(stateOf("#a1")).toBe("before");
    expect(main.querySelectorAll("tr")[3]?.getAttribute("data-stage-state")).toBe("hidden");
  });

  it("knows in which group of columns a cell stands", () => {
    const heads = [...main.querySelectorAll("th[data-step]")];
    const cells = stepsIn(main, "cell").slice(3, 6);
    expect(cells.map((cell) => groupOf(heads, cell, 2))).toEqual([0, 0, 1]);
    expect(cells.map((cell) => groupOf(heads, cell, 1))).toEqual([0, 0, 0]);
  });

  it("reveals column by column", () => {
    show("column", 1);
    expect([stateOf("#b1"), stateOf("#b2"), stateOf("#b3")]).toEqual(["before", "now", "hidden"]);
  });

  it("is given back as it was", () => {
    const before = main.outerHTML;
    show("cell", 4, { context: 0, groups: 2, group: 0 });
    clearStage(main);
    expect(main.outerHTML).toBe(before);
  });
});

describe("a list with its drawing on stage", () => {
  beforeEach(() => {
    page(`<h1>Title</h1><figure data-stage-keep=""><svg><a href="#one"></a><a href="#two"></a><g data-step-of="two x"></g></svg></figure>
      <div class="list"><p>Above</p><ol><li id="one" data-step="episode" data-step-name="One">1</li><li id="two" data-step="episode" data-step-name="Two">2</li><li id="three" data-step="episode" data-step-name="Three">3</li></ol></div>`);
  });

  it("marks what stands for a step in the drawing, and keeps there what has passed", () => {
    show("episode", 2, { context: 0, groups: 1, group: 0 });
    expect(stateOf("#one")).toBe("hidden");
    expect([...main.querySelectorAll("svg > *")].map((part) => part.getAttribute("data-stage-state"))).toEqual([
      "before", "before", "before",
    ]); // prettier-ignore
    show("episode", 0);
    expect([...main.querySelectorAll("svg > *")].map((part) => part.getAttribute("data-stage-state"))).toEqual([
      "now", "hidden", "hidden",
    ]); // prettier-ignore
  });

  it("marks the way to what is shown, and no more", () => {
    show("episode", 0);
    expect([...document.querySelectorAll("[data-stage-path]")].map(({ localName }) => localName)).toEqual([
      "main",
      "div",
      "ol",
    ]);
  });
});

describe("the words of a step", () => {
  it("are without marks of citations; its sources are named apart, each once", () => {
    page(`<div id="x"><p><b class="key">State power.</b> Money<span class="cites"><a class="cite" aria-label="Source 3: Mapendere 2005, p. 7">3</a></span></p>
      <p>and force<span class="cites"><a class="cite" aria-label="Source 3: Mapendere 2005, p. 7">3</a><a class="cite" aria-label="See source 4: Kelman 1996">4</a></span> <span class="vh">(hidden)</span></p></div>`);
    const step = main.querySelector("#x") ?? main;
    expect(wordsOf(step)).toBe("State power. Money and force");
    expect(sourcesOf([step])).toEqual(["Mapendere 2005, p. 7", "Kelman 1996"]);
  });

  it("tell contested answers once, each apart", () => {
    page(`<details><summary>Contested: 2 answers</summary><ul><li><b class="key">Ours.</b> We meet.</li><li><b class="key">Theirs.</b></li></ul></details>
      <ul class="ct-keys"><li><b class="key">Ours.</b></li><li><b class="key">Theirs.</b></li></ul>`);
    expect(wordsOf(main)).toBe("Contested: 2 answers Ours. We meet. Theirs.");
  });
});
