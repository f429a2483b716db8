import type { KeyboardEvent, MouseEvent } from "react";
import { percent } from "../../ui/percent.ts";
import { isMove, type Move } from "./moveInTimeline.ts";
import { LABEL } from "./placeLabels.ts";
import type { PlacedTimeline } from "./placeTimeline.ts";
import { ringName } from "./timelineWords.ts";

/** How keys and pointers reach the rings of a drawing. */
export interface RingKeys {
  /** The one ring in the tab order; none where there is no script, and every ring is. */
  readonly stop: string | undefined;
  /** A ring under the pointer or the focus; none when both have left. */
  readonly onPoint: (id: string | undefined) => void;
  readonly target: (id: string, move: Move) => string | undefined;
}

interface Props {
  readonly ring: PlacedTimeline["rings"][number];
  /** Px from the top to the line. */
  readonly line: number;
  readonly selected: boolean;
  readonly keys: RingKeys;
}

/** Rings link to their milestone in the list; the drawing that is not shown has the same links. */
export function ringSelector(id: string): string {
  return `.tm-ring[href="#${id}"]`;
}

/**
 * Each line is a text of its own: as parts of one they would end in a ragged edge. The spaces are not seen: they keep
 * the words apart where a speaking user takes the label as one text.
 */
function Label({ ring, line }: Pick<Props, "ring" | "line">) {
  const { label, plotted } = ring;
  if (label === undefined) return null;
  const above = plotted.milestone.lane === "theory";
  const first = above ? line - label.box.far + LABEL.year - 2 : line + label.box.near + LABEL.year - 1;
  const x = label.anchor === "start" ? -1 : 1;
  return [label.year, ...label.lines].map((words, index) => (
    <text
      key={words}
      className={index === 0 ? "tm-label tm-year" : "tm-label"}
      textAnchor={label.anchor}
      x={x}
      y={first + index * LABEL.leading}
    >
      {`${words} `}
    </text>
  ));
}

/** A milestone as a ring: a link to its place in the list, or a shadow where the reader did not ask for it. */
export function TimelineRing({ ring, line, selected, keys }: Props) {
  const { plotted, at, off, radius, hit } = ring;
  const { id, lane } = plotted.milestone;
  const y = lane === "theory" ? line - off : line + off;
  if (!plotted.shown)
    return (
      <svg x={percent(at)} overflow="visible" aria-hidden="true">
        <circle className="tm-out" cy={y} r={radius - 1} />
      </svg>
    );
  const onKeyDown = (press: KeyboardEvent<HTMLAnchorElement>): void => {
    if (!isMove(press.key) || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const target = keys.target(id, press.key);
    press.preventDefault();
    if (target !== undefined)
      press.currentTarget.closest(".tm-svg")?.querySelector<SVGAElement>(ringSelector(target))?.focus();
  };
  const onClick = (click: MouseEvent): void => {
    if (click.altKey || click.ctrlKey || click.metaKey || click.shiftKey) return;
    // The browser scrolls to the milestone; not every browser takes focus there as well.
    document.getElementById(id)?.focus({ preventScroll: true });
  };
  return (
    <a
      className="tm-ring"
      href={`#${id}`}
      aria-label={ringName(plotted)}
      aria-current={selected || undefined}
      tabIndex={keys.stop === undefined || keys.stop === id ? undefined : -1}
      onFocus={() => keys.onPoint(id)}
      onBlur={() => keys.onPoint(undefined)}
      onPointerEnter={() => keys.onPoint(id)}
      onPointerLeave={() => keys.onPoint(undefined)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <svg x={percent(at)} overflow="visible">
        <circle className="tm-hit" cy={y} r={hit} />
        <circle className="tm-stn" data-major={plotted.milestone.major === true || undefined} cy={y} r={radius} />
        <Label ring={ring} line={line} />
      </svg>
    </a>
  );
}
