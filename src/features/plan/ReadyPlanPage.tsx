import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { handoutOfPlan } from "../../explorer/handoutAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { plainWords } from "../../taxonomy/text.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PlanSources } from "./PlanSources.tsx";
import { PresentPlan } from "./PresentPlan.tsx";
import { timeWords, viewsWords } from "./planWords.ts";
import "../../styles/article.css";
import "../../styles/plan.css";

interface Props {
  readonly page: RecordOf<"readyPlan">;
  readonly body: ReactNode;
}

/** A plan shipped with this reference: its views in order, each with its time and its note. */
export function ReadyPlanPage({ page, body }: Props) {
  const { lead, views } = page.front;
  const minutes = views.reduce((sum, view) => sum + view.minutes, 0);
  return (
    <>
      <PageHead above={{ path: paths.plans.to(), title: "Ready-made plans" }} title={page.title}>
        <Text text={lead} place="lead" />
      </PageHead>
      <div className="pl" data-plan-title={page.title}>
        <div className="pl-acts">
          <PresentPlan />
          <button type="button" className="btn workshop" data-workshop="take">
            Take as my plan
          </button>
          <Link className="btn" to={handoutOfPlan(page.id)}>
            Print handout
          </Link>
        </div>
        <section aria-labelledby="views">
          <h2 id="views">
            {viewsWords(views.length)}, {timeWords(minutes)}
          </h2>
          <ol className="pl-views">
            {views.map((view, index) => (
              <li
                key={view.id}
                id={view.id}
                className="pl-view"
                data-plan-view={view.to}
                data-plan-name={view.title}
                data-plan-minutes={view.minutes}
                data-plan-note={plainWords(view.note)}
              >
                <span className="pl-n" aria-hidden="true">
                  {index + 1}
                </span>
                <div>
                  <h3>
                    <Link to={view.to}>{view.title}</Link>
                  </h3>
                  <p className="pl-note">
                    <Text text={view.note} place={view.id} />
                  </p>
                </div>
                <p className="pl-min">{view.minutes} min</p>
              </li>
            ))}
          </ol>
        </section>
        <PlanSources views={views} file={page.id} />
      </div>
      {body !== undefined && (
        <div className="entry">
          <div className="prose">{body}</div>
        </div>
      )}
      <PageEnd page={page} />
      <Neighbours of="plans" previous={page.previous} next={page.next} />
    </>
  );
}
