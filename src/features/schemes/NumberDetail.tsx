import { memberById, relativeOf } from "../../taxonomy/schemeMembers.ts";
import type { NumberRow } from "../../taxonomy/schemeNumbers.ts";
import type { Scheme, Track } from "../../taxonomy/taxonomy.ts";
import { MemberRef } from "./MemberRef.tsx";
import { RelationItem } from "./RelationItem.tsx";

interface Props {
  readonly row: NumberRow;
  readonly schemes: readonly Scheme[];
  readonly tracks: readonly Track[];
  readonly pathOf: (id: string) => string;
}

/** In one sentence what came of the question. */
export function numberVerdict({ number, used, clashing }: NumberRow): string {
  if (used === 1) return `Only one scheme uses the number ${number}.`;
  const first = `${used} schemes use the number ${number}`;
  return clashing === 0 ? `${first}; none of its meanings clash.` : `${first}; ${clashing} of its meanings clash.`;
}

/** What an open row adds: every two members with the same number, how they relate, and what the sources say. */
export function NumberDetail({ row, schemes, tracks, pathOf }: Props) {
  return (
    <div className="sch-detail">
      <p className="sch-verdict">{numberVerdict(row)}</p>
      {row.among.length > 0 && (
        <ul>
          {row.among.map((each) => {
            const from = memberById(schemes, each.from);
            const to = memberById(schemes, each.to);
            const relative = relativeOf(each, each.from);
            return (
              relative !== undefined && (
                <li key={`${each.from} ${each.to}`} className="sch-pair">
                  <MemberRef of={from} tracks={tracks} to={pathOf(each.from)} />
                  <ul>
                    <RelationItem relative={relative} other={to} tracks={tracks} to={pathOf(each.to)} />
                  </ul>
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
