import type { ReactNode } from "react";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { TrackLinks } from "../../citations/TrackLinks.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { TrackId } from "../../taxonomy/ids.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { Findings } from "./Findings.tsx";

interface Props {
  readonly page: RecordOf<"theme">;
  readonly body: ReactNode;
}

/** A theme across tracks and cases: its text, what was found and on what evidence, and where it is met. */
export function ThemePage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const { front } = page;
  return (
    <>
      <PageHead above={{ path: paths.themes.to(), title: "Themes" }} title={page.title}>
        <Text text={front.lead} place="lead" />
      </PageHead>
      <div className="entry">
        <div className="prose">{body}</div>
        <div className="entry-side">
          <TrackLinks tracks={tracks} ids={front.tracks as readonly TrackId[]} />
          <SideLinks title="Cases" links={page.cases} />
          <SideLinks title="Contested questions" links={page.questions} />
          <SideLinks title="Terms" links={page.terms} />
        </div>
      </div>
      <Findings findings={front.findings} />
      <PageEnd page={page} />
      <Neighbours of="themes" previous={page.previous} next={page.next} />
    </>
  );
}
