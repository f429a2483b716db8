import { Fragment } from "react";
import type { TrackId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";

interface Props {
  /** Tracks in the order in which a case reached them. */
  readonly route: readonly TrackId[];
  readonly tracks: readonly Track[];
}

/** The tracks of a case in order, each as its mark and its line; read out as “Track 2 to Track 1.5 to Track 1”. */
export function RouteLines({ route, tracks }: Props) {
  const stops = route.flatMap((id) => tracks.find((track) => track.id === id) ?? []);
  return (
    <p className="route-lines">
      {stops.map(({ id, line, mark, title }, index) => (
        <Fragment key={id}>
          {index > 0 && <span className="vh"> to </span>}
          <Mark line={line} mark={mark} size="small" />
          <TrackLine line={line} />
          <span className="vh">{title}</span>
        </Fragment>
      ))}
    </p>
  );
}
