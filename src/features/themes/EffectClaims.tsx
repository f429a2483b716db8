import { Link } from "react-router-dom";
import { evidenceWords } from "../../citations/evidence.ts";
import { queryText, useAddress } from "../../explorer/useAddress.ts";
import type { EffectClaim } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { evidenceAddress, STRENGTHS, type EvidenceChoice } from "./evidenceAddress.ts";

interface Props {
  readonly effects: readonly EffectClaim[];
}

interface FilterProps extends Props {
  readonly chosen: EvidenceChoice["evidence"];
}

/** One link for each strength: links, because the page sleeps until the reader acts, and a link leads on before that. */
function StrengthFilter({ effects, chosen }: FilterProps) {
  const link = (evidence: EvidenceChoice["evidence"], label: string, count: number) => {
    const search = queryText(evidenceAddress.format(evidence === undefined ? {} : { evidence }));
    return (
      <li key={label}>
        <Link
          to={{ search: search === "" ? "" : `?${search}` }}
          preventScrollReset
          aria-current={evidence === chosen ? "true" : undefined}
        >
          {label} <span className="num">{count}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label="Strength of evidence">
      <ul className="ef-strengths">
        {link(undefined, "All", effects.length)}
        {STRENGTHS.map((strength) =>
          link(strength, evidenceWords[strength].label, effects.filter(({ evidence }) => evidence === strength).length),
        )}
      </ul>
    </nav>
  );
}

/** Every claim of effect in this reference, by the strength of its evidence; the address keeps which are shown. */
export function EffectClaims({ effects }: Props) {
  const { choice, dropped } = useAddress(evidenceAddress);
  if (effects.length === 0) return null;
  const shown = effects.filter(({ evidence }) => choice.evidence === undefined || evidence === choice.evidence);
  return (
    <section className="points ef" aria-labelledby="effects">
      <h2 id="effects">Claims of effect, by evidence</h2>
      <StrengthFilter effects={effects} chosen={choice.evidence} />
      <output className="fine">
        {shown.length} of {effects.length} claims.{" "}
        {choice.evidence !== undefined && evidenceWords[choice.evidence].meaning}
      </output>
      <DroppedNote dropped={dropped} />
      <ul>
        {shown.map(({ path, title, anchor, words, evidence }) => (
          <li key={`${path}#${anchor} ${words}`}>
            <div>
              <p className="points-title">{evidenceWords[evidence].label}</p>
              <p className="points-sub">
                <Link to={`${path}#${anchor}`}>{title}</Link>
              </p>
            </div>
            <p className="points-text">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
