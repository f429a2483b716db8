import type { ListedPlan } from "../pages.ts";
import { paths } from "../paths.ts";
import { listed, ordered } from "./buildFrontPages.ts";
import type { Content } from "./compileContent.ts";
import { headOf, PLANS, toolHeadOf, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** Pages around workshop plans: the list of ready-made ones, the reader’s own, and the handout. */

function listedPlans(content: Content): readonly ListedPlan[] {
  const pages = ordered(content.fronts.plans);
  return listed(pages).map((page, index) => {
    const views = pages[index]?.front.views ?? [];
    return { ...page, views: views.length, minutes: views.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
}

export function planListPages(content: Content, site: Site): readonly BuiltPage[] {
  const plain = { references: [], collections: {} } as const;
  const plan = { path: paths.plan.to(), title: "Workshop plan" };
  return [
    {
      record: {
        kind: "plans",
        ...PLANS,
        ...plain,
        head: headOf(
          site,
          PLANS.path,
          PLANS.title,
          "Workshop plans ready to be shown: views of the tracks in order, each with its time and a note, from a first twenty minutes to exercises.",
        ),
        pages: listedPlans(content),
      },
    },
    {
      record: {
        kind: "plan",
        ...plan,
        ...plain,
        head: headOf(
          site,
          plan.path,
          plan.title,
          "String views of this reference into a plan for a session: in order, with times and notes, kept on your device, shown from start to end.",
        ),
        ready: listedPlans(content),
      },
    },
    {
      record: {
        kind: "handout",
        path: paths.handout.to(),
        title: "Handout",
        ...plain,
        head: toolHeadOf(
          site,
          paths.handout.to(),
          "Handout",
          "A view or a whole plan as pages to print: sources numbered, room for notes, a code that leads back. It is made on the device.",
        ),
      },
    },
  ];
}
