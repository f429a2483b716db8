import { evidenceWords } from "../../citations/evidence.ts";
import { Text } from "../../citations/Text.tsx";
import type { Theme } from "../../taxonomy/frontMatter.ts";

interface Props {
  readonly findings: Theme["findings"];
}

/** What the sources found, each with the strength of its evidence. */
export function Findings({ findings }: Props) {
  return (
    <section className="points" aria-labelledby="findings">
      <h2 id="findings">Findings and their evidence</h2>
      <ul>
        {findings.map(({ id, text, evidence }) => (
          <li key={id} id={id}>
            <div>
              <p className="points-title">{evidenceWords[evidence].label}</p>
              <p className="points-sub">{evidenceWords[evidence].meaning}</p>
            </div>
            <p className="points-text">
              <Text text={text} place={id} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
