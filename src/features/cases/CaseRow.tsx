import { Link } from "react-router-dom";
import { womenAmong } from "../../citations/womensWords.ts";
import type { CaseLine, Track } from "../../taxonomy/taxonomy.ts";
import { Squares } from "../../ui/Squares.tsx";
import { regionWords } from "./caseWords.ts";
import { casePath } from "./lensAddress.ts";
import { RouteLines } from "./RouteLines.tsx";
import { rolesRecorded } from "./women.ts";

interface Props {
  readonly line: CaseLine;
  readonly tracks: readonly Track[];
  readonly lens: boolean;
}

/** A case in the list: when, what happened, by which tracks; through the lens also what it records of women. */
export function CaseRow({ line, tracks, lens }: Props) {
  return (
    <li className="case">
      <p className="case-y">{line.years}</p>
      <div className="case-t">
        <h2>
          <Link to={casePath(line.id, lens)}>{line.title}</Link>
        </h2>
        <p className="case-lead">{line.lead}</p>
      </div>
      <div className="case-r">
        <RouteLines route={line.route} tracks={tracks} />
        <p className="fine">{regionWords[line.region]}</p>
        {lens && (
          <p className="case-w">
            <Squares of={line.actors} filled={line.women} />
            <b>{rolesRecorded(line.womensRoles)}.</b> {womenAmong(line.actors, line.women)}.
          </p>
        )}
      </div>
    </li>
  );
}
