import type { ReactNode } from "react";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { TrackLinks } from "../../citations/TrackLinks.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { TrackId } from "../../taxonomy/ids.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { ModelFigure } from "./ModelFigure.tsx";
import "../../styles/models.css";

interface Props {
  readonly page: RecordOf<"model">;
  readonly body: ReactNode;
}

/** A model: its figure as a plate, its text, what it leaves out, and where it is met. */
export function ModelPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const { lead, figure, limits, tracks: named = [] } = page.front;
  return (
    <>
      <PageHead above={{ path: paths.models.to(), title: "Models" }} title={page.title}>
        <Text text={lead} place="lead" />
      </PageHead>
      {figure !== undefined && <PresentButton />}
      {figure !== undefined && <ModelFigure figure={figure} tracks={tracks} cases={page.cases} />}
      <div className="entry">
        <div className="prose">
          {body}
          {limits !== undefined && (
            <section className="ml-limits" id="limits" aria-labelledby="limits-heading">
              <h2 id="limits-heading">Limits of the model</h2>
              <p>
                <Text text={limits} place="limits" />
              </p>
            </section>
          )}
        </div>
        <div className="entry-side">
          <TrackLinks tracks={tracks} ids={named as readonly TrackId[]} />
          <SideLinks title="Cases" links={page.cases} />
          <SideLinks title="Contested questions" links={page.questions} />
          <SideLinks title="Terms" links={page.terms} />
        </div>
      </div>
      <PageEnd page={page} />
      <Neighbours of="models" previous={page.previous} next={page.next} />
    </>
  );
}
