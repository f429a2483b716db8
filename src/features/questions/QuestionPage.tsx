import type { ReactNode } from "react";
import { Contested } from "../../citations/Contested.tsx";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { TrackLinks } from "../../citations/TrackLinks.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PresentButton } from "../../ui/PresentButton.tsx";
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
  return (
    <>
      <Contested dispute={question} headingLevel={1} />
      <PresentButton />
      <div className="entry">
        <div className="prose">{body}</div>
        <div className="entry-side">
          <SideLinks title="Terms it turns on" links={page.terms} />
          <TrackLinks tracks={tracks} ids={question.tracks} />
          <SideLinks title="More" links={[{ path: paths.questions.to(), title: "All contested questions" }]} />
        </div>
      </div>
      <PageEnd page={page} />
    </>
  );
}
