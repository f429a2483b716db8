import { useMemo, type ReactNode } from "react";
import { PageDates } from "../../citations/PageDates.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { Text } from "../../citations/Text.tsx";
import { useAddress } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { Caveats } from "./Caveats.tsx";
import { LevelPanel } from "./LevelPanel.tsx";
import { LevelsSideBySide } from "./LevelsSideBySide.tsx";
import { buildPyramid, type PyramidChoice } from "./pyramid.ts";
import { pyramidAddress } from "./pyramidAddress.ts";
import { PyramidFigure } from "./PyramidFigure.tsx";
import "../../styles/pyramid.css";

const PANEL = "level-panel";

interface Props {
  readonly page: RecordOf<"pyramid">;
  readonly body: ReactNode;
}

/** Lederach’s pyramid: the drawing with one level beside it, then all levels in words. */
export function PyramidPage({ page, body }: Props) {
  const taxonomy = useTaxonomy((all) => all);
  const codec = useMemo(() => pyramidAddress(taxonomy.levels), [taxonomy.levels]);
  const { choice, dropped, choose } = useAddress(codec);
  const model = useMemo(() => buildPyramid(taxonomy, choice), [taxonomy, choice]);
  const caveat = page.caveats.find(({ id }) => id === "levels-not-tracks")?.text ?? ["Levels are not tracks."];
  const change = (part: Partial<PyramidChoice>) => {
    choose({ ...choice, ...part });
  };
  return (
    <>
      <div className="phead">
        <p className="plate-n">Plate 2</p>
        <h1>{page.title}</h1>
        <p className="lead" id="lead">
          <Text text={page.lead} />
        </p>
      </div>
      <DroppedNote dropped={dropped} />
      <div className="py">
        <PyramidFigure page={page} model={model} panel={PANEL} onChange={change} />
        <LevelPanel id={PANEL} shown={model.selected} caveat={caveat} />
      </div>
      <LevelsSideBySide levels={model.levels} />
      <div className="afternote py-notes">
        <Caveats caveats={page.caveats} />
        <div className="prose">{body}</div>
      </div>
      <section className="afternote">
        <h2>Sources</h2>
        <ReferenceList />
        <PageDates published={page.published} edited={page.edited} />
      </section>
    </>
  );
}
