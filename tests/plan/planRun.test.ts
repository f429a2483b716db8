import { describe, expect, it } from "vitest";
import { handoutAddress, handoutOf, type HandoutChoice } from "../../src/explorer/handoutAddress.ts";
import { beginRun, parseRun, readShownPlan, stagedAddress, type PlanRun } from "../../src/explorer/planRun.ts";
import { namesItem, runNotes, turnedRun } from "../../src/features/stage/runWords.ts";

const run: PlanRun = {
  title: "Plan",
  views: [
    { to: "/compare/?rows=format", title: "Table", minutes: 5, note: "First." },
    { to: "/exercises/?set=all&item=one", title: "Exercise", minutes: 5, note: "" },
  ],
  at: 0,
  since: 1000,
};

describe("a plan on stage", () => {
  it("is read from the page that shows it, without the views that are gone", () => {
    document.body.innerHTML = `<div data-plan-title="Mine"><ol>
      <li data-plan-view="/pyramid/" data-plan-name="Pyramid" data-plan-minutes="4" data-plan-note="Say it."></li>
      <li data-plan-view="/gone/" data-plan-gone="" data-plan-name="Gone"></li>
      <li data-plan-view="https://elsewhere.example/"></li></ol></div>`;
    const shown = readShownPlan(document.body);
    expect(shown).toEqual({
      title: "Mine",
      views: [{ to: "/pyramid/", title: "Pyramid", minutes: 4, note: "Say it." }],
    });
    expect(beginRun(document.body, 7)).toMatchObject({ to: "/pyramid/?stage=1", run: { at: 0, since: 7 } });
  });

  it("survives in the state of the history, and nothing else does", () => {
    expect(parseRun(JSON.parse(JSON.stringify({ run, scroll: 3 })))).toEqual(run);
    for (const state of [
      null,
      undefined,
      {},
      { run: 3 },
      { run: { ...run, at: 9 } },
      { run: { ...run, views: [{ to: "//x" }] } },
    ])
      expect(parseRun(state)).toBeUndefined();
  });

  it("goes on to the next view at its first step, and back to the last step of the one before", () => {
    expect(turnedRun(run, 1)).toMatchObject({ to: "/exercises/?set=all&item=one&stage=1", run: { at: 1 } });
    expect(turnedRun({ ...run, at: 1 }, -1)).toMatchObject({
      to: "/compare/?rows=format&stage=1&step=9999",
      run: { at: 0 },
    });
    expect(turnedRun(run, -1)).toBeUndefined();
    expect(turnedRun({ ...run, at: 1 }, 1)).toBeUndefined();
    expect(turnedRun(undefined, 1)).toBeUndefined();
  });

  it("keeps the fragment of a view behind the place on stage", () => {
    expect(stagedAddress("/cases/oslo-1993/#signed", 3)).toBe("/cases/oslo-1993/?stage=1&step=3#signed");
  });

  it("puts the trainer’s note before those of the page, and knows a view of one item", () => {
    expect(runNotes(run, ["Page."])).toEqual(["First.", "Page."]);
    expect(runNotes({ ...run, at: 1 }, ["Page."])).toEqual(["Page."]);
    expect([namesItem(run), namesItem({ ...run, at: 1 }), namesItem(undefined)]).toEqual([false, true, false]);
  });
});

describe("the address of a handout", () => {
  const choice: HandoutChoice = {
    plan: "own",
    views: ["/compare/?rows=format&tracks=track-1,track-2", "/pyramid/"],
    blank: ["1.2", "2.10"],
    key: false,
    lines: false,
    notes: true,
  };

  it("is read as it was written", () => {
    for (const each of [choice, { ...choice, plan: undefined, blank: [], key: true, lines: true, notes: false }])
      expect(handoutAddress.parse(handoutAddress.format(each))).toEqual({ choice: each, dropped: [] });
  });

  it("names the view whose handout it is", () => {
    const query = new URLSearchParams(handoutOf("/compare/?rows=format&tracks=track-1").split("?").slice(1).join("?"));
    expect(handoutAddress.parse(query).choice.views).toEqual(["/compare/?rows=format&tracks=track-1"]);
  });

  it("drops what does not fit, and says so", () => {
    const { choice: read, dropped } = handoutAddress.parse(
      new URLSearchParams("view=https://x.example/&view=/pyramid/&blank=1.1,x&plan=Own Plan"),
    );
    expect(read).toMatchObject({ plan: undefined, views: ["/pyramid/"], blank: ["1.1"] });
    expect(dropped).toEqual(["plan", "https://x.example/", "blank=x"]);
  });
});
