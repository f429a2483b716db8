import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";

interface Props {
  readonly caveats: RecordOf<"pyramid">["caveats"];
}

/** What the drawing does not say, or says too simply. */
export function Caveats({ caveats }: Props) {
  return (
    <section className="py-caveats" aria-labelledby="caveats">
      <h2 id="caveats">Caveats</h2>
      <ol>
        {caveats.map(({ id, text, inferred }) => (
          <li key={id} id={id}>
            <p>
              <Text text={text} place={id} />
            </p>
            {inferred !== undefined && (
              <p className="fine">
                <b>Our inference.</b> {inferred}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
