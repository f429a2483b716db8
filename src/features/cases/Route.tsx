import { Fragment } from "react";
import type { TrackId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";

interface Props {
  /** Tracks in the order in which a case reached them. */
  readonly route: readonly TrackId[];
  readonly tracks: readonly Track[];
}

/** The tracks of a case in order, as marks with arrows; read out as “Track 2 to Track 1.5 to Track 1”. */
export function Route({ route, tracks }: Props) {
  const stops = route.flatMap((id) => tracks.find((track) => track.id === id) ?? []);
  return (
    <span className="route">
      {stops.map((track, index) => (
        <Fragment key={track.id}>
          {index > 0 && (
            <>
              <span className="vh"> to </span>
              <svg className="arrow" width="22" height="10" viewBox="0 0 22 10" aria-hidden="true" focusable="false">
                <path d="M0 5H19M15 1l5 4-5 4" />
              </svg>
            </>
          )}
          <Mark line={track.line} mark={track.mark} size="small" />
          <span className="vh">{track.title}</span>
        </Fragment>
      ))}
    </span>
  );
}
