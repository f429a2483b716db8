// @vitest-environment node
import { describe, expect, it } from "vitest";
import { movedView, parseMinutes, parsePlan, parseViewAddress, type Plan } from "../../src/explorer/plan.ts";
import { formatPlanFile, parsePlanFile, planFileName, type ReadPlan } from "../../src/explorer/planFile.ts";
import { formatPlanFragment, LONGEST_LINK, namesPlan, parsePlanFragment } from "../../src/explorer/planLink.ts";
import { createPlanStore, PLAN_NAME } from "../../src/explorer/planStore.ts";

const view = (to: string, title: string, minutes = 5, note = "") => ({ id: to, to, title, minutes, note });

const plan: Plan = {
  title: "A morning in Oslo – für Gäste",
  views: [
    view("/compare/?tracks=track-1,track-2&rows=participants", "Who sits there?", 10, "Ask first."),
    view("/pyramid/?level=middle", "The pyramid", 0),
    view("/cases/oslo-1993/#signed", "Oslo", 25, "Stop at the signing."),
  ],
};

/** Without the ids, which are made anew each time. */
const told = ({ title, views }: Plan) => ({
  title,
  views: views.map(({ to, title: name, minutes, note }) => ({ to, title: name, minutes, note })),
});
const planOf = (read: ReadPlan): Plan => {
  if ("trouble" in read) throw new Error(read.trouble);
  return read.plan;
};

describe("the address of a view in a plan", () => {
  it.each([
    ["/compare/?tracks=track-1%2Ctrack-2", "/compare/?tracks=track-1,track-2"],
    ["/compare/?rows=format&stage=1&step=3&by=row", "/compare/?rows=format"],
    ["/cases/oslo-1993", "/cases/oslo-1993/"],
    ["/cases/oslo-1993/#signed", "/cases/oslo-1993/#signed"],
  ])("%s is kept as %s", (given, kept) => {
    expect(parseViewAddress(given)).toBe(kept);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example",
    "javascript:alert(1)",
    "compare/",
    "",
    "/a b/",
    3,
    null,
    `/${"x".repeat(3000)}`,
  ])("%j is no address here", (given) => {
    expect(parseViewAddress(given)).toBeUndefined();
  });
});

it.each([
  ["12", 12],
  [7.6, 8],
  ["", 0],
  ["half", 0],
  [-3, 0],
  [99_999, 600],
  [Number.NaN, 0],
] as const)("%j minutes are read as %i", (given, minutes) => {
  expect(parseMinutes(given)).toBe(minutes);
});

it("moves a view and leaves the others in their order", () => {
  const names = (moved: Plan) => moved.views.map(({ title }) => title);
  expect(names(movedView(plan, 0, 2))).toEqual(["The pyramid", "Oslo", "Who sits there?"]);
  expect(names(movedView(plan, 2, 0))).toEqual(["Oslo", "Who sits there?", "The pyramid"]);
  expect(names(movedView(plan, 9, 0))).toEqual(names(plan));
});

describe("a plan in a file", () => {
  it("comes back as it was saved, notes and all", () => {
    const text = formatPlanFile(plan, "https://example.org/schemas/plan-file.schema.json");
    expect(told(planOf(parsePlanFile(text)))).toEqual(told(plan));
    expect(told(planOf(parsePlanFile(`\uFEFF${text}`)))).toEqual(told(plan));
  });

  it.each([
    ["a picture", "\u0089PNG…", "cannot be read as JSON"],
    ["cut off", formatPlanFile(plan, "x").slice(0, 80), "cannot be read as JSON"],
    ["another program’s", '{"name":"package","version":"1.0.0"}', "not a workshop plan of this reference"],
    ["a list", "[1,2]", "not a workshop plan of this reference"],
    ["nothing", "null", "not a workshop plan of this reference"],
    ["without a version", '{"format":"diplomacy-tracks-plan","views":[]}', "of which version"],
    ["newer", '{"format":"diplomacy-tracks-plan","version":2,"views":[]}', "newer version"],
    ["without views", '{"format":"diplomacy-tracks-plan","version":1,"views":7}', "no view that could be read"],
    [
      "with foreign views only",
      '{"format":"diplomacy-tracks-plan","version":1,"views":[{"to":"https://x.example/"}]}',
      "no view that could be read",
    ],
  ])("%s: says what is wrong, and that nothing was changed", (_, text, words) => {
    const read = parsePlanFile(text);
    expect(read).toHaveProperty("trouble");
    expect("trouble" in read && read.trouble).toContain(words);
    expect("trouble" in read && read.trouble).toContain("Nothing here was changed.");
  });

  it("keeps what can be read, and counts what cannot", () => {
    const read = parsePlan({
      title: "Half",
      views: [{ to: "/pyramid/" }, { to: "ftp://x" }, null, { to: "/gone/", title: 5, minutes: "9" }],
    });
    expect(read?.dropped).toBe(2);
    expect(read && told(read.plan).views).toEqual([
      { to: "/pyramid/", title: "/pyramid/", minutes: 0, note: "" },
      { to: "/gone/", title: "/gone/", minutes: 9, note: "" },
    ]);
  });

  it("is named by the title of the plan", () => {
    expect(planFileName("Tracks in 20 minutes!")).toBe("tracks-in-20-minutes.plan.json");
    expect(planFileName("  ")).toBe("workshop-plan.plan.json");
  });
});

describe("a plan in a link", () => {
  it("comes back with title, views and minutes, without the notes", async () => {
    const hash = await formatPlanFragment(plan);
    expect(namesPlan(hash)).toBe(true);
    expect(hash).toMatch(/^#plan=1\.[\w-]+$/);
    const read = await parsePlanFragment(hash);
    expect(read && told(read.plan)).toEqual(
      told({ ...plan, views: plan.views.map((each) => ({ ...each, note: "" })) }),
    );
  });

  it("is read also where it was not packed", async () => {
    const plain = Buffer.from(JSON.stringify(["Plain", ["/pyramid/", "Pyramid", 4]])).toString("base64url");
    const read = await parsePlanFragment(`#plan=0.${plain}`);
    expect(read?.plan.views[0]).toMatchObject({ to: "/pyramid/", title: "Pyramid", minutes: 4 });
  });

  it("of six long views fits into one link", async () => {
    const long = Array.from({ length: 6 }, (_, index) =>
      view(
        `/compare/?tracks=track-1,track-1-5,track-2,track-3&rows=participants,capacity,format,objective&find=${index}`,
        `View ${index} of the workshop`,
      ),
    );
    expect((await formatPlanFragment({ title: "Six", views: long })).length).toBeLessThan(LONGEST_LINK / 2);
  });

  it.each(["#plan=", "#plan=1.", "#plan=1.AAAA", "#plan=0.!!!!", "#plan=2.AAAA", "#cell-stage", "#plan=0.e30"])(
    "%s holds no plan",
    async (hash) => {
      expect(await parsePlanFragment(hash)).toBeUndefined();
    },
  );
});

describe("the plan on a device", () => {
  const memory = (kept = new Map<string, string>()) => ({
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });

  it("is there again on the next visit", () => {
    const storage = memory();
    const first = createPlanStore(() => storage);
    first.getState().add({ to: "/pyramid/", title: "Pyramid", minutes: 5, note: "n" });
    first.getState().rename("Mine");
    expect(told(createPlanStore(() => storage).getState().plan)).toEqual({
      title: "Mine",
      views: [{ to: "/pyramid/", title: "Pyramid", minutes: 5, note: "n" }],
    });
  });

  it("gives back what was taken out or replaced", () => {
    const store = createPlanStore(() => memory());
    store.getState().replace(plan);
    store.getState().remove(plan.views[1]?.id ?? "");
    expect(store.getState().plan.views).toHaveLength(2);
    store.getState().restore();
    expect(store.getState().plan).toEqual(plan);
  });

  it.each([
    [
      "full",
      () => ({
        getItem: () => null,
        setItem: () => {
          throw new Error("QuotaExceededError");
        },
      }),
    ],
    [
      "blocked",
      () => {
        throw new Error("SecurityError");
      },
    ],
  ])("works where storage is %s, and says that it is not kept", (_, storage) => {
    const store = createPlanStore(storage);
    expect(store.getState().kept).toBe(true);
    store.getState().add({ to: "/pyramid/", title: "Pyramid", minutes: 0, note: "" });
    expect(store.getState().plan.views).toHaveLength(1);
    expect(store.getState().kept).toBe(false);
  });

  it.each(["{", "[]", '{"views":3}', "null"])("begins empty where storage holds %s", (text) => {
    expect(createPlanStore(() => memory(new Map([[PLAN_NAME, text]]))).getState().plan.views).toEqual([]);
  });
});
