import { Link } from "react-router-dom";
import { healthWords, type Source } from "../../citations/source.ts";
import { paths } from "../../paths.ts";
import { HealthSign } from "./HealthSign.tsx";

interface Props {
  readonly source: Source;
}

/** Said before all else where a work was not found or is not what it was cited for. */
export function SourceFlag({ source: { health, nearest, reason } }: Props) {
  if (health !== "mismatch" && health !== "not-found") return null;
  return (
    <aside className="s-flag" aria-label="A problem of this source">
      <HealthSign health={health} />
      <p>
        <b>{healthWords[health].label}.</b>
        {nearest !== undefined && (
          <>
            {" "}
            Nearest real work: <Link to={paths.source.to(nearest.key)}>{nearest.label}</Link>.
          </>
        )}{" "}
        {reason}
      </p>
    </aside>
  );
}
