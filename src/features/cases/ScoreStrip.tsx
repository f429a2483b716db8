import { useEffect, useRef } from "react";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import type { CaseStudy, Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Later } from "../../ui/Later.tsx";
import { stripOf, type StripEvent } from "./strip.ts";
import { StripItem } from "./StripItem.tsx";

interface Props {
  readonly study: CaseStudy;
  readonly tracks: readonly Track[];
  readonly selected: EpisodeId | undefined;
  readonly lens: boolean;
  /** Escape in an event leads back to its ring. */
  readonly onEscape: (id: EpisodeId) => void;
}

/** Events that a first screen has room for, and one more. */
const FIRST = 3;

/** The score in words: every event in order of time, with its lanes as a rail at the side. */
export function ScoreStrip({ study, tracks, selected, lens, onEscape }: Props) {
  const events = stripOf(study, tracks);
  const lanes = tracks.filter(({ line }) => line !== "tm").toSorted((a, b) => a.order - b.order);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const strip = list.current;
    const onKeyDown = (press: KeyboardEvent): void => {
      const item = press.target instanceof Element ? press.target.closest(".st") : null;
      const episode = study.episodes.find(({ id }) => id === item?.id);
      if (press.key === "Escape" && !press.defaultPrevented && episode !== undefined) onEscape(episode.id);
    };
    strip?.addEventListener("keydown", onKeyDown);
    return () => {
      strip?.removeEventListener("keydown", onKeyDown);
    };
  }, [study, onEscape]);
  const item = (event: StripEvent) => (
    <StripItem
      key={event.episode.id}
      event={event}
      actors={study.actors}
      selected={event.episode.id === selected}
      lens={lens}
      trackTitle={(passage, end) => tracks.find(({ id }) => id === passage[end].track)?.title ?? ""}
    />
  );
  return (
    <section className="stripsec" aria-labelledby="events">
      <h2 id="events">Events in order</h2>
      <div className="st-heads" aria-hidden="true">
        {lanes.map(({ id, line, mark }) => (
          <Mark key={id} line={line} mark={mark} size="small" />
        ))}
      </div>
      <ol className="strip" ref={list}>
        {events.slice(0, FIRST).map(item)}
        <Later>{events.slice(FIRST).map(item)}</Later>
      </ol>
    </section>
  );
}
