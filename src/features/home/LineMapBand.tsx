import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { CaseDrawing } from "./CaseDrawing.tsx";
import type { MappedCase } from "./lineMap.ts";
import { ACROSS, DOWN } from "./placeCase.ts";

interface Props {
  readonly tracks: readonly Track[];
  readonly cases: readonly MappedCase[];
  /** Columns of every band, so that cases stand below one another. */
  readonly columns: number;
  /** Further bands repeat the names of the tracks for the eye, and the links not at all. */
  readonly first: boolean;
}

function TrackName({ track, row, first }: { readonly track: Track; readonly row: number; readonly first: boolean }) {
  const name = (
    <>
      <Mark line={track.line} mark={track.mark} size="large" />
      <span className="lm-name">
        <b>{track.title}</b> <i>{track.word}</i>
      </span>
    </>
  );
  if (!first) return <span className={`lm-track r${row}`}>{name}</span>;
  return (
    <Link className={`lm-track r${row}`} to={paths.track.to(track.id)}>
      {name} <span className="lm-def">{track.brief}</span>
    </Link>
  );
}

/** Up to eight cases on all lines. On phones the same HTML turns: lines run down, each case is a row. */
export function LineMapBand({ tracks, cases, columns, first }: Props) {
  return (
    <div className={`lm-grid lm-n${columns}`}>
      <ul className="lm-list" aria-label="Tracks" aria-hidden={!first || undefined}>
        {tracks.map((track, index) => (
          <li key={track.id}>
            <span className={`lm-line r${index + 1}`}>
              <TrackLine line={track.line} weave="map" className="lm-h" />
              <TrackLine line={track.line} weave="map" direction="down" className="lm-v" />
            </span>
            <TrackName track={track} row={index + 1} first={first} />
          </li>
        ))}
      </ul>
      <ul className="lm-list" aria-label="Cases">
        {cases.map((mapped, index) => (
          <li key={mapped.line.id}>
            <Link className={`lm-case c${index + 1}`} to={paths.case.to(mapped.line.id)}>
              <span className="lm-case-n">{mapped.line.short}</span>{" "}
              <span className="lm-case-y">{mapped.line.years}</span>
              <span className="vh">: {mapped.sentence}</span>
            </Link>
            <CaseDrawing mapped={mapped} rows={tracks.length} measures={ACROSS} column={index + 1} />
            <CaseDrawing mapped={mapped} rows={tracks.length} measures={DOWN} column={index + 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}
