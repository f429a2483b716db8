import type { CaseId } from "../../taxonomy/ids.ts";
import type { CaseLine } from "../../taxonomy/taxonomy.ts";
import { percent } from "../../ui/percent.ts";
import land from "./land.svg";
import { viewBoxOf, type Spot } from "./mapFrame.ts";
import { MapPoint } from "./MapPoint.tsx";
import { moveOnMap } from "./moveOnMap.ts";
import type { Move } from "./moveInScore.ts";
import type { PlacedCase, PlacedMap } from "./placeMap.ts";

interface Props {
  readonly size: "large" | "wide" | "narrow";
  readonly placed: PlacedMap;
  readonly found: readonly CaseLine[];
  readonly lens: boolean;
  readonly named: CaseId | undefined;
  readonly stop: CaseId | undefined;
  readonly onName: (id: CaseId | undefined) => void;
  readonly onFocus: (id: CaseId) => void;
}

/** A drawing cannot be a fieldset, which is the element that has this role. */
const GROUP = "group";

const keyOf = ({ x, y }: Spot): string => `${percent(x)} ${percent(y)}`;

/** Further places of the cases, each once. */
function placesOf(cases: readonly PlacedCase[]): readonly Spot[] {
  return [...new Map(cases.flatMap(({ others }) => others).map((spot) => [keyOf(spot), spot])).values()];
}

/** From the ring of the named case to all its places. */
function Threads({ placed: { ring, off, others } }: { readonly placed: PlacedCase }) {
  const ends = off === undefined ? others : [off, ...others];
  return (
    <>
      {ends.map((end) => (
        <line
          key={keyOf(end)}
          className="map-thread"
          x1={percent(ring.x)}
          y1={percent(ring.y)}
          x2={percent(end.x)}
          y2={percent(end.y)}
        />
      ))}
      {ends.map((end) => (
        <circle key={keyOf(end)} className="map-dot" data-named="true" cx={percent(end.x)} cy={percent(end.y)} r="4" />
      ))}
    </>
  );
}

/** One placement of the map: the coast, further places as points, and a ring for each case that was found. */
export function MapPlate({ size, placed, found, lens, named, stop, onName, onFocus }: Props) {
  const cases = placed.cases.flatMap((each) => {
    const line = found.find(({ id }) => id === each.id);
    return line === undefined ? [] : [{ placed: each, line }];
  });
  const target = (id: CaseId, move: Move): CaseId | undefined => {
    const from = cases.findIndex(({ line }) => line.id === id);
    return cases[moveOnMap(cases.map((each) => each.placed.ring), from, move)]?.line.id; // prettier-ignore
  };
  const shown = cases.find(({ line }) => line.id === named);
  // A name that the placement has no room for is written inwards, over what is there.
  const eastern = (shown?.placed.ring.x ?? 0) > 0.5;
  return (
    <div className={`map-plate map-plate--${size}`}>
      <svg className="map-land" viewBox={viewBoxOf(placed.frame)} aria-hidden="true" focusable="false">
        <use href={`${land}#land`} />
      </svg>
      <svg className="map-points" width="100%" height="100%" role={GROUP} aria-labelledby="map-name">
        {placesOf(cases.map((each) => each.placed)).map((spot) => (
          <circle key={keyOf(spot)} className="map-dot" cx={percent(spot.x)} cy={percent(spot.y)} r="2.5" />
        ))}
        {cases.map(({ placed: { ring, off, id } }) =>
          off === undefined ? null : (
            <g key={id}>
              <line
                className="map-lead"
                x1={percent(off.x)}
                y1={percent(off.y)}
                x2={percent(ring.x)}
                y2={percent(ring.y)}
              />
              <circle className="map-dot" cx={percent(off.x)} cy={percent(off.y)} r="2.5" />
            </g>
          ),
        )}
        {shown !== undefined && <Threads placed={shown.placed} />}
        {cases.map((each) => (
          <MapPoint
            key={each.line.id}
            placed={each.placed}
            line={each.line}
            lens={lens}
            named={each.line.id === named}
            inOrder={each.line.id === stop}
            target={target}
            onName={onName}
            onFocus={onFocus}
          />
        ))}
        {shown !== undefined && shown.placed.label === undefined && (
          <svg className="map-tag" x={percent(shown.placed.ring.x)} y={percent(shown.placed.ring.y)} overflow="visible">
            <text className="map-label" textAnchor={eastern ? "end" : "start"} x={eastern ? -13 : 13} y="5">
              {shown.line.short}
            </text>
          </svg>
        )}
      </svg>
    </div>
  );
}
