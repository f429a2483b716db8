import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { WheelEntry } from "./wheel.ts";

interface Props {
  readonly entry: WheelEntry;
}

/** What a selected track opens below its name: its lead, the tracks of the common scheme that it touches, its page. */
export function WheelEntryText({ entry: { member, lead, path, tracks } }: Props) {
  return (
    <div className="wh-open">
      {lead !== undefined && <p className="wh-lead">{lead}</p>}
      {tracks.length > 0 && (
        <p className="wh-tracks">
          <span>In the common scheme</span>{" "}
          {tracks.map((track) => (
            <Link key={track.id} to={paths.track.to(track.id)}>
              <Mark line={track.line} mark={track.mark} size="small" /> <span>{track.title}</span>
            </Link>
          ))}
        </p>
      )}
      {path !== undefined && (
        <p className="wh-page">
          <Link to={path}>{member.name}: who acts, how, an example, with sources</Link>
        </p>
      )}
    </div>
  );
}
