import { healthWords, type Health } from "../../citations/source.ts";
import { HealthSign } from "./HealthSign.tsx";

interface Props {
  readonly counts: readonly { readonly health: Health; readonly count: number }[];
}

/** How many sources there are of each health, and what each word means. */
export function HealthCounts({ counts }: Props) {
  return (
    <dl className="healths" aria-label="Sources by health">
      {counts.map(({ health, count }) => (
        <div key={health}>
          <dt>
            <HealthSign health={health} /> {healthWords[health].label}
          </dt>
          <dd className="healths-n">{count}</dd>
          <dd className="fine">{healthWords[health].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
