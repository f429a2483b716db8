import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { ReadyPlans } from "./ReadyPlans.tsx";
import "../../styles/article.css";

interface Props {
  readonly page: RecordOf<"plans">;
}

/** Ready-made plans, each with its lead, its views and its time. */
export function PlansPage({ page }: Props) {
  return (
    <>
      <PageHead title={page.title}>
        Views of this reference in an order for a session, each with its time and a note. Show one as it is, or{" "}
        <Link to={paths.plan.to()}>make it your own</Link>.
      </PageHead>
      <ReadyPlans plans={page.pages} heading="h2" />
    </>
  );
}
