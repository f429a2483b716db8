import type { KeyboardEvent, MouseEvent } from "react";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import { isMove, type Move } from "./moveInScore.ts";
import { percent } from "../../ui/percent.ts";
import { LEADING } from "./placeEvents.ts";
import type { DrawnLabel, PlacedEvent } from "./placeScore.ts";

/** How keys move between the events of a score. */
export interface ScoreKeys {
  /** The one event in the tab order; none where there is no script, and every event is. */
  readonly stop: EpisodeId | undefined;
  readonly onFocus: (id: EpisodeId) => void;
  readonly target: (id: EpisodeId, move: Move) => EpisodeId | undefined;
}

interface Props {
  readonly placed: PlacedEvent;
  readonly selected: boolean;
  readonly keys: ScoreKeys;
}

/** Rings link to their event in the list by its id; the plate that is not shown has the same links. */
export function ringSelector(id: EpisodeId): string {
  return `.sc-ev[href="#${id}"]`;
}

/** The spaces are not seen: they keep the words apart where a reader or a speaking user takes the label as one text. */
function Label({ label, date }: { readonly label: DrawnLabel; readonly date: string }) {
  return (
    <text className="sc-lab" textAnchor={label.anchor} y={label.y}>
      <tspan className="sc-date" x={label.x}>
        {`${date} `}
      </tspan>
      {label.lines.map((line) => (
        <tspan key={line} x={label.x} dy={LEADING}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}

/** A ring with its label: a link to the event in the list. */
export function ScoreEvent({ placed: { event, at, shift, y, radius, hit, label }, selected, keys }: Props) {
  const onKeyDown = (press: KeyboardEvent<HTMLAnchorElement>): void => {
    if (!isMove(press.key) || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const target = keys.target(event.id, press.key);
    press.preventDefault();
    if (target !== undefined)
      press.currentTarget.closest(".sc-svg")?.querySelector<SVGAElement>(ringSelector(target))?.focus();
  };
  const onClick = (click: MouseEvent): void => {
    if (click.altKey || click.ctrlKey || click.metaKey || click.shiftKey) return;
    // The browser scrolls to the event; not every browser takes focus there as well.
    document.getElementById(event.id)?.focus({ preventScroll: true });
  };
  return (
    <a
      className="sc-ev"
      href={`#${event.id}`}
      aria-label={event.name}
      aria-current={selected || undefined}
      tabIndex={keys.stop === undefined || keys.stop === event.id ? undefined : -1}
      onFocus={() => {
        keys.onFocus(event.id);
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <svg x={percent(at)} overflow="visible">
        {label?.pole !== undefined && <line className="sc-pole" x1={shift} x2={shift} y1={y} y2={label.pole} />}
        <circle className="sc-hit" cx={shift} cy={y} r={hit} />
        <circle className="sc-stn" cx={shift} cy={y} r={radius} />
        {label !== undefined && <Label label={label} date={event.date} />}
      </svg>
    </a>
  );
}
