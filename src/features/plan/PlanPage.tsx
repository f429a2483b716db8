import { useHydrated } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PlanDesk } from "./PlanDesk.tsx";
import { ReadyPlans } from "./ReadyPlans.tsx";
import "../../styles/article.css";
import "../../styles/plan.css";

interface Props {
  readonly page: RecordOf<"plan">;
}

/** The plan on this device. It is made by script; without it the page says what it is for and leads to the ready ones. */
export function PlanPage({ page }: Props) {
  const hydrated = useHydrated();
  return (
    <>
      <PageHead title={page.title}>
        Views of this reference in the order in which you show them. The plan stays on this device; nothing is sent
        anywhere.
      </PageHead>
      <div className="pl pl-desk">{hydrated && <PlanDesk />}</div>
      <noscript>
        <p className="pl">To put a plan together the page needs script. The plans below read without it.</p>
      </noscript>
      <section className="pl-ready" aria-labelledby="ready">
        <h2 id="ready">Ready-made plans</h2>
        <ReadyPlans plans={page.ready} heading="h3" />
      </section>
    </>
  );
}
