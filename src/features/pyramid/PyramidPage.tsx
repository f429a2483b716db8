import { useMemo, type ReactNode } from "react";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { Caveats } from "./Caveats.tsx";
import { LevelPanel } from "./LevelPanel.tsx";
import { LevelsSideBySide } from "./LevelsSideBySide.tsx";
import { buildPyramid, type PyramidChoice } from "./pyramid.ts";
import { pyramidAddress } from "./pyramidAddress.ts";
import { PyramidFigure } from "./PyramidFigure.tsx";
import { WomenByLevel } from "./WomenByLevel.tsx";
import "../../styles/pyramid.css";
import "../../styles/lens.css";

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
  const ready = useHydrated();
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
          <Text text={page.lead} place="lead" />
        </p>
      </div>
      <div className="py-lens" data-ready={ready}>
        <PresentButton />
        <Switch on={choice.lens} onTurn={(lens) => change({ lens })}>
          Gender lens
        </Switch>
      </div>
      <DroppedNote dropped={dropped} />
      <div className="py">
        <PyramidFigure page={page} model={model} panel={PANEL} onChange={change} />
        <LevelPanel
          id={PANEL}
          shown={model.selected}
          caveat={caveat}
          women={choice.lens ? page.women.levels.find(({ level }) => level === choice.level) : undefined}
        />
      </div>
      {choice.lens && <WomenByLevel women={page.women} levels={model.levels} />}
      <LevelsSideBySide levels={model.levels} />
      <div className="afternote py-notes">
        <Caveats caveats={page.caveats} />
        <div className="prose">{body}</div>
      </div>
      {page.limits !== undefined && (
        <section className="afternote" aria-labelledby="limits-title">
          <h2 id="limits-title">What it leaves out</h2>
          <p className="points-text" id="limits">
            <Text text={page.limits} place="limits" />
          </p>
        </section>
      )}
      <PageEnd page={page} />
    </>
  );
}
