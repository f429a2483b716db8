import { useMemo, useState, type ReactNode, type Ref } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import { moveInScore, type Move } from "./moveInScore.ts";
import { NARROW, placeScore, WIDE } from "./placeScore.ts";
import type { CaseScore } from "./score.ts";
import { ScorePlate } from "./ScorePlate.tsx";

/** Height of the tallest drawing, in pixels, that has room on a printed page below the heading of its case. */
const FITS_A_PAGE = 640;

interface Props {
  readonly score: CaseScore;
  /** Short name of the case and the months it spans: `Oslo, December 1992 to September 1993`. */
  readonly name: string;
  /** The event that the address names. */
  readonly selected: EpisodeId | undefined;
  readonly ref?: Ref<HTMLElement>;
  /** What stands below the caption: how the drawing is taken away. */
  readonly children?: ReactNode;
}

/**
 * The case drawn as a score: tracks as lanes, events as rings, passages as bars. It is a view of the list below it, and
 * without script its events are ordinary links to that list. The stylesheet shows the placement that fits.
 */
export function Score({ score, name, selected, ref, children }: Props) {
  const hydrated = useHydrated();
  const [focused, setFocused] = useState<EpisodeId>();
  const plates = useMemo(() => ({ narrow: placeScore(score, NARROW), wide: placeScore(score, WIDE) }), [score]);
  const stop = focused ?? selected ?? score.events[0]?.id;
  const keys = {
    /** One tab stop; before the script runs every event is one. */
    stop: hydrated ? stop : undefined,
    onFocus: setFocused,
    target: (id: EpisodeId, move: Move): EpisodeId | undefined => {
      const from = score.events.findIndex((event) => event.id === id);
      return score.events[moveInScore(score, from, move)]?.id;
    },
  };
  return (
    <figure
      className="score"
      aria-labelledby="score-name"
      ref={ref}
      data-stage-keep="head"
      data-tall={plates.wide.height > FITS_A_PAGE}
    >
      {(["narrow", "wide"] as const).map((size) => (
        <ScorePlate key={size} size={size} placed={plates[size]} selected={selected} keys={keys} />
      ))}
      <figcaption>
        <b id="score-name">{name}, to scale.</b> A ring is an event, a large ring a turning point. A bar with an arrow
        is a passage from one track to another.{" "}
        {score.roughDates &&
          "An event dated only to a month or a year stands in the middle of the time in which it can have happened. "}
        Rings that would cover each other stand side by side. The list has the same events and passages in words.
        {children}
      </figcaption>
    </figure>
  );
}
