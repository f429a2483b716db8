import { useRef, type KeyboardEvent, type MouseEvent } from "react";
import { Link } from "react-router-dom";
import type { CaseId } from "../../taxonomy/ids.ts";
import type { CaseLine } from "../../taxonomy/taxonomy.ts";
import { percent } from "../../ui/percent.ts";
import { casePath } from "./lensAddress.ts";
import { isMove, type Move } from "./moveInScore.ts";
import type { PlacedCase } from "./placeMap.ts";
import { rolesRecorded } from "./women.ts";

interface Props {
  readonly placed: PlacedCase;
  readonly line: CaseLine;
  readonly lens: boolean;
  readonly named: boolean;
  /** True for the one ring in the tab order. */
  readonly inOrder: boolean;
  readonly target: (id: CaseId, move: Move) => CaseId | undefined;
  readonly onName: (id: CaseId | undefined) => void;
  readonly onFocus: (id: CaseId) => void;
}

/** `Oslo, 1992–93: London, Sarpsborg, Oslo, Washington`. */
function nameOf({ title, short, places, womensRoles }: CaseLine, lens: boolean): string {
  // Who speaks to the browser says what is written beside the ring.
  const name = title.includes(short) ? title : `${short}: ${title}`;
  const where = places.map((place) => place.name).join(", ");
  return lens ? `${name}: ${where}. ${rolesRecorded(womensRoles)}` : `${name}: ${where}`;
}

/** A ring with its name: a link to the case. A finger cannot point, so its first tap names the case. */
export function MapPoint({ placed, line, lens, named, inOrder, target, onName, onFocus }: Props) {
  const wasNamed = useRef(true);
  const { ring, label } = placed;
  const onKeyDown = (press: KeyboardEvent): void => {
    if (!isMove(press.key) || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    press.preventDefault();
    const next = target(line.id, press.key);
    if (next === undefined) return;
    press.currentTarget.closest(".map-points")?.querySelector<SVGElement>(`[data-case="${next}"]`)?.focus();
  };
  const onClick = (click: MouseEvent): void => {
    if (wasNamed.current) return;
    wasNamed.current = true;
    click.preventDefault();
  };
  return (
    <svg x={percent(ring.x)} y={percent(ring.y)} overflow="visible">
      <Link
        className="map-case"
        to={casePath(line.id, lens)}
        aria-label={nameOf(line, lens)}
        tabIndex={inOrder ? undefined : -1}
        data-case={line.id}
        data-named={named || undefined}
        data-broken={(lens && line.womensRoles.length === 0) || undefined}
        onKeyDown={onKeyDown}
        onPointerEnter={({ pointerType }) => {
          if (pointerType !== "touch") onName(line.id);
        }}
        onPointerDown={({ pointerType }) => {
          wasNamed.current = named || pointerType !== "touch";
          onName(line.id);
        }}
        onFocus={() => {
          onName(line.id);
          onFocus(line.id);
        }}
        onClick={onClick}
      >
        <circle className="map-hit" r="12.5" />
        <circle className="map-ring" r="6.5" />
        {label !== undefined && (
          <text className="map-label" textAnchor={label.anchor} x={label.dx} y={label.dy}>
            {line.short}
          </text>
        )}
      </Link>
    </svg>
  );
}
