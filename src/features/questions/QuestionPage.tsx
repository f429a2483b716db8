import type { ReactNode } from "react";
import { Contested } from "../../citations/Contested.tsx";
import { PageDates } from "../../citations/PageDates.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { SideLinks } from "../../ui/SideLinks.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"question">;
  readonly body: ReactNode;
}

/** A contested point: the fork with its positions first, then what lies behind them. */
export function QuestionPage({ page, body }: Props) {
  const question = useTaxonomy((taxonomy) => taxonomy.questions.get(page.id));
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  if (question === undefined) throw new Error(`Question "${page.id}" has not been loaded`);
  const own = tracks.filter(({ id }) => question.tracks.includes(id));
  return (
    <>
      <Contested dispute={question} headingLevel={1} />
      <div className="entry">
        <div className="prose">{body}</div>
        <div className="entry-side">
          <SideLinks title="Terms it turns on" links={page.terms} />
          <SideLinks
            title="Tracks"
            links={own.map(({ id, title, line, mark }) => ({ path: paths.track.to(id), title, line, mark }))}
          />
          <SideLinks title="More" links={[{ path: paths.questions.to(), title: "All contested questions" }]} />
        </div>
      </div>
      <section className="afternote" aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ReferenceList />
        <PageDates published={page.published} edited={page.edited} />
      </section>
    </>
  );
}
