import { useMemo, useState, type Ref } from "react";
import { Text } from "../../citations/Text.tsx";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { Timeline } from "../../taxonomy/frontMatter.ts";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { moveInTimeline } from "./moveInTimeline.ts";
import { NARROW, placeTimeline, WIDE } from "./placeTimeline.ts";
import type { TimelineModel } from "./timeline.ts";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { LANES } from "./timelineWords.ts";

interface Props {
  readonly timeline: Timeline;
  readonly model: TimelineModel;
  /** The milestone that the address names. */
  readonly selected: string | undefined;
  readonly ref?: Ref<HTMLElement>;
}

const NAME = "timeline-name";

/** Rings carry few words: the one under the pointer or the focus is named here, for the eye. Its link has the same name. */
function Pointed({ model, id }: { readonly model: TimelineModel; readonly id: string | undefined }) {
  const plotted = model.milestones.find(({ milestone }) => milestone.id === id);
  return (
    <p className="tm-pointed" aria-hidden="true">
      {plotted === undefined ? (
        "Point at a ring, or move with the arrow keys, to read what it is; follow it to its sources."
      ) : (
        <>
          <b>{plotted.date}</b> {plotted.milestone.label} <span>{LANES[plotted.milestone.lane].title}</span>
        </>
      )}
    </p>
  );
}

/**
 * The evolution drawn to scale. It is a view of the list below it; without script its rings are ordinary links to that
 * list. The stylesheet shows the placement that fits, and none on phones and paper, where the list has its own line.
 */
export function TimelinePlate({ timeline, model, selected, ref }: Props) {
  const hydrated = useHydrated();
  const [pointed, setPointed] = useState<string>();
  const [last, setLast] = useState<string>();
  const shown = model.milestones.filter((each) => each.shown);
  const plates = useMemo(
    () =>
      [
        { size: "narrow", placed: placeTimeline(timeline, model.milestones, NARROW) },
        { size: "wide", placed: placeTimeline(timeline, model.milestones, WIDE) },
      ] as const,
    [timeline, model.milestones],
  );
  const isShown = (id: string | undefined): boolean => shown.some(({ milestone }) => milestone.id === id);
  const stop = [last, selected].find(isShown) ?? shown[0]?.milestone.id;
  const keys = {
    stop: hydrated ? stop : undefined,
    onPoint: (id: string | undefined) => {
      setPointed(id);
      if (id !== undefined) setLast(id);
    },
    target: (id: string, move: Parameters<typeof moveInTimeline>[2]) => moveInTimeline(shown, id, move),
  };
  return (
    <figure className="tm" aria-labelledby={NAME} ref={ref}>
      <div className="tm-plate" data-stage-keep="head">
        {plates.map(({ size, placed }) => (
          <TimelineDrawing key={size} size={size} placed={placed} name={NAME} selected={selected} keys={keys} />
        ))}
        {hydrated && <Pointed model={model} id={pointed} />}
      </div>
      <figcaption>
        <p className="tm-plate-words">
          <b id={NAME}>Theory above, practice below, to scale.</b> A ring is a milestone; the large ones carry their
          year and name. One that is dated only to a year or a month stands in its middle. The line of Track 2{" "}
          <TrackLine line="t2" sample /> grows thicker with each phase; it measures nothing. Track 1.5{" "}
          <TrackLine line="t15" sample /> and Track 3 <TrackLine line="t3" sample /> leave it where a milestone of the
          1990s first names them; the list has earlier ones.
        </p>
        <p id="text">
          <Text text={timeline.text} place="text" />
        </p>
      </figcaption>
    </figure>
  );
}
