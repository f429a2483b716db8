import { isVisible } from "../../citations/isVisible.ts";
import { useCallback, useMemo, useRef } from "react";
import { useLocation } from "react-router-dom";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import type { Timeline } from "../../taxonomy/frontMatter.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { ComponentsTable } from "./ComponentsTable.tsx";
import { PhaseList } from "./PhaseList.tsx";
import { buildTimeline, isFiltered } from "./timeline.ts";
import { tidyWords, timelineAddress } from "./timelineAddress.ts";
import { TimelinePlate } from "./TimelinePlate.tsx";
import { ringSelector } from "./TimelineRing.tsx";
import { TimelineTools } from "./TimelineTools.tsx";
import { shownWords } from "./timelineWords.ts";
import { useTypedWords } from "./useTypedWords.ts";
import "../../styles/timeline.css";

interface Props {
  readonly page: RecordOf<"timeline">;
}

/** The milestone that the address names; none in prerendered HTML, which has no hash. */
function useSelected({ milestones }: Timeline): string | undefined {
  const { hash } = useLocation();
  const hydrated = useHydrated();
  return hydrated ? milestones.find(({ id }) => `#${id}` === hash)?.id : undefined;
}

/** How the tracks came about: the drawing, every milestone in words, and an initiative in two phases. */
export function TimelinePage({ page }: Props) {
  const { timeline, cases } = page;
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const codec = useMemo(() => timelineAddress(tracks, timeline.phases), [tracks, timeline.phases]);
  const { choice, dropped, choose } = useAddress(codec);
  const keepWords = useCallback(
    (words: string) => {
      choose({ ...choice, words }, { replace: true });
    },
    [choice, choose],
  );
  const { typed, type, keep } = useTypedWords(choice.words, keepWords);
  const model = useMemo(
    () => buildTimeline(timeline, { ...choice, words: tidyWords(typed) }),
    [timeline, choice, typed],
  );
  const selected = useSelected(timeline);
  const figure = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const onEscape = useCallback((id: string) => {
    const rings = [...(figure.current?.querySelectorAll<SVGAElement>(ringSelector(id)) ?? [])];
    rings.find((ring) => isVisible(ring))?.focus();
  }, []);
  const showAll = (): void => {
    keep("");
    choose({ words: "" });
    tools.current?.focus({ preventScroll: true });
  };
  const years = [model.milestones[0], model.milestones.at(-1)].map((each) => each?.milestone.date.slice(0, 4));
  return (
    <>
      <PageHead title={page.title}>
        {timeline.milestones.length} milestones of theory and practice from {years[0]} to {years[1]}, each with its
        sources. The phases are our reading, and their limits are approximate.
      </PageHead>
      <PresentButton />
      <DroppedNote dropped={dropped} />
      <TimelineTools
        ref={tools}
        choice={choice}
        tracks={tracks}
        phases={timeline.phases}
        typed={typed}
        onType={type}
        onChange={(next) => {
          keep(typed);
          choose({ ...next, words: tidyWords(typed) });
        }}
      >
        <p className="tm-status">
          <output className="fine">{shownWords(model)}</output>
          {isFiltered({ ...choice, words: tidyWords(typed) }) && (
            <button type="button" className="btn" onClick={showAll}>
              Show all
            </button>
          )}
        </p>
      </TimelineTools>
      <TimelinePlate timeline={timeline} model={model} selected={selected} ref={figure} />
      <section className="tm-list" aria-labelledby="milestones">
        <h2 id="milestones">Milestones, phase by phase</h2>
        {model.shown === 0 && <p>Nothing matches all that is asked for. Show all, or look for fewer words.</p>}
        <PhaseList model={model} tracks={tracks} cases={cases} selected={selected} onEscape={onEscape} />
      </section>
      <ComponentsTable components={timeline.components} />
      <PageEnd page={page} />
    </>
  );
}
