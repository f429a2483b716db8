import { isVisible } from "../../citations/isVisible.ts";
import { useCallback, useMemo, useRef, type ReactNode } from "react";
import { useLocation } from "react-router-dom";
import { DrawingDownload } from "../../citations/DrawingDownload.tsx";
import { Contested } from "../../citations/Contested.tsx";
import { PageDates } from "../../citations/PageDates.tsx";
import { BitingGaps } from "../../citations/PageEnd.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { Text } from "../../citations/Text.tsx";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { formatDate } from "../../taxonomy/dates.ts";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import { caseById } from "../../taxonomy/questions.ts";
import type { CaseStudy } from "../../taxonomy/taxonomy.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { Later } from "../../ui/Later.tsx";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { ActorsTable } from "./ActorsTable.tsx";
import { CaseFacts } from "./CaseFacts.tsx";
import { lensAddress } from "./lensAddress.ts";
import { LensLink } from "./LensLink.tsx";
import { Score } from "./Score.tsx";
import { scoreOf } from "./score.ts";
import { ringSelector } from "./ScoreEvent.tsx";
import { ScoreStrip } from "./ScoreStrip.tsx";
import { WomenSection } from "./WomenSection.tsx";
import "../../styles/score.css";
import "../../styles/cases.css";
import "../../styles/lens.css";

interface Props {
  readonly page: RecordOf<"case">;
  /** The text, compiled from MDX. */
  readonly body: ReactNode;
}

/** The event that the address names; none in prerendered HTML, which has no hash. */
function useSelected(study: CaseStudy): EpisodeId | undefined {
  const { hash } = useLocation();
  const hydrated = useHydrated();
  return hydrated ? study.episodes.find(({ id }) => `#${id}` === hash)?.id : undefined;
}

/** Focuses the ring of an event on the plate that is shown; on a phone there is none. */
function focusRing(figure: HTMLElement | null, id: EpisodeId): void {
  const rings = [...(figure?.querySelectorAll<SVGAElement>(ringSelector(id)) ?? [])];
  rings.find((ring) => isVisible(ring))?.focus();
}

/** A case: its score, the same events in words, what the case shows, who acted, what is disputed, and the sources. */
export function CasePage({ page, body }: Props) {
  const study = useTaxonomy((taxonomy) => caseById(taxonomy, page.id));
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const levels = useTaxonomy((taxonomy) => taxonomy.levels);
  const score = useMemo(() => scoreOf(study, tracks), [study, tracks]);
  const selected = useSelected(study);
  const {
    choice: { lens },
    dropped,
  } = useAddress(lensAddress);
  const figure = useRef<HTMLElement>(null);
  const onEscape = useCallback((id: EpisodeId) => {
    focusRing(figure.current, id);
  }, []);
  const span =
    study.start.iso === study.end.iso
      ? formatDate(study.start)
      : `${formatDate(study.start)} to ${formatDate(study.end)}`;
  return (
    <>
      <div className="phead phead--case">
        <p className="plate-n case-kind">
          Case <LensLink on={lens} />
        </p>
        <h1>{study.title}</h1>
        <p className="lead" id="lead">
          <Text text={study.lead} place="lead" />
        </p>
      </div>
      <PresentButton />
      <DroppedNote dropped={dropped} />
      {lens && <WomenSection study={study} />}
      {/* Narrow screens have the same in the list below. */}
      <Later>
        <Score score={score} name={`${study.short}, ${span}`} selected={selected} ref={figure}>
          <DrawingDownload
            name={`${study.id}-score`}
            title={`${study.short}, ${span}: tracks, events and passages to scale`}
            texts={study.episodes.map(({ text }) => text)}
          />
        </Score>
      </Later>
      <div className="cols">
        <ScoreStrip study={study} tracks={tracks} selected={selected} lens={lens} onEscape={onEscape} />
        <div className="colb later">
          <Later>
            <div className="prose">{body}</div>
            <CaseFacts study={study} tracks={tracks} women={!lens} />
          </Later>
        </div>
      </div>
      <Later>
        <ActorsTable actors={study.actors} levels={levels} lens={lens} />
        {study.disputed.length > 0 && (
          <div className="later">
            {study.disputed.map((dispute) => (
              <Contested key={dispute.id} dispute={dispute} />
            ))}
          </div>
        )}
        <section className="afternote later" aria-labelledby="sources">
          <h2 id="sources">Sources of this case</h2>
          <ReferenceList />
          <BitingGaps gaps={page.biting} />
          <PageDates published={page.published} edited={page.edited} />
        </section>
      </Later>
    </>
  );
}
