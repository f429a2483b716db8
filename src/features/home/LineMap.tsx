import { DrawingDownload } from "../../citations/DrawingDownload.tsx";
import type { LineMap as LineMapModel } from "./lineMap.ts";
import { LineMapBand } from "./LineMapBand.tsx";

interface Props {
  readonly map: LineMapModel;
}

/** The signature of the reference: every case on the lines it ran on. */
export function LineMap({ map }: Props) {
  const [head = []] = map.bands;
  return (
    <figure className="linemap" aria-labelledby="linemap-key">
      <LineMapBand tracks={map.tracks} cases={head} columns={head.length} first />
      {map.bands.slice(1).map((cases) => (
        <LineMapBand key={cases[0]?.line.id} tracks={map.tracks} cases={cases} columns={head.length} first={false} />
      ))}
      <figcaption data-drawn="">
        <div id="linemap-key" className="lm-legend">
          <span>
            <svg className="lm-key" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
              <circle className="lm-ring" r="6.5" />
            </svg>
            track in use
          </span>
          <span>
            <svg className="lm-key" width="14" height="30" viewBox="-7 0 14 30" aria-hidden="true" focusable="false">
              <path className="lm-bar" d="M0 11V30" />
              <path className="lm-core" d="M0 11V30" />
              <path className="lm-head" d="M0 0L7 12H-7Z" />
            </svg>
            passed from track to track, this way
          </span>
          <span>
            <svg className="lm-key" width="14" height="18" viewBox="-7 -9 14 18" aria-hidden="true" focusable="false">
              <circle className="lm-dot" r="6" />
            </svg>
            three tracks or more in use
          </span>
        </div>
        <DrawingDownload
          name="tracks-and-cases"
          title="The tracks as lines, and the cases on them"
          source="Sources: on the page of each case."
        />
      </figcaption>
    </figure>
  );
}
