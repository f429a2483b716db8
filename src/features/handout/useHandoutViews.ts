import { useEffect, useState } from "react";
import { OWN_PLAN, type HandoutChoice } from "../../explorer/handoutAddress.ts";
import { planStore } from "../../explorer/planStore.ts";
import { useSiteLookup, type PageAt, type SiteLookup } from "../../explorer/siteLookup.ts";
import { plainWords } from "../../taxonomy/text.ts";

export interface HandoutView {
  readonly to: string;
  readonly title: string;
  readonly minutes: number;
  readonly note: string;
  readonly page: PageAt | "gone" | "unknown";
}

export interface HandoutPlan {
  readonly title: string;
  readonly views: readonly HandoutView[];
}

type Named = Omit<HandoutView, "page">;

async function namedViews(
  { plan, views }: Pick<HandoutChoice, "plan" | "views">,
  site: SiteLookup,
): Promise<{ readonly title: string; readonly views: readonly Named[] }> {
  const single = views.map((to) => ({ to, title: "", minutes: 0, note: "" }));
  if (plan === undefined) return { title: "", views: single };
  if (plan === OWN_PLAN) {
    const own = planStore().getState().plan;
    return { title: own.title, views: [...own.views, ...single] };
  }
  const ready = await site.pageAt(`/plans/${plan}/`);
  if (typeof ready === "string") return { title: "", views: single };
  const told = (ready.views ?? []).map((view) => ({ ...view, note: plainWords(view.note) }));
  return { title: ready.title, views: [...told, ...single] };
}

/** The views of the handout with what is known of their pages; undefined until that is known. */
export function useHandoutViews(choice: HandoutChoice, isOn: boolean): HandoutPlan | undefined {
  const site = useSiteLookup();
  const [found, setFound] = useState<HandoutPlan>();
  const asked = JSON.stringify([choice.plan ?? null, choice.views]);
  useEffect(() => {
    if (!isOn) return undefined;
    let isCurrent = true;
    const [plan, views] = JSON.parse(asked) as [string | null, string[]];
    const read = async (): Promise<void> => {
      const { title, views: named } = await namedViews({ plan: plan ?? undefined, views }, site);
      const all = await Promise.all(
        named.map(async (view): Promise<HandoutView> => {
          const page = await site.pageAt(view.to);
          return { ...view, page, title: view.title === "" && typeof page === "object" ? page.title : view.title };
        }),
      );
      if (isCurrent) setFound({ title: title === "" ? (all[0]?.title ?? "") : title, views: all });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [asked, isOn, site]);
  return found;
}
