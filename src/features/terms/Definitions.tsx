import { Holders } from "../../citations/Holders.tsx";
import { Text } from "../../citations/Text.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { Definition } from "../../pages.ts";
import type { SchemeId } from "../../taxonomy/ids.ts";

interface Props {
  readonly definitions: readonly Definition[];
  /** Where sources disagree their definitions hang on one fork. */
  readonly contested: boolean;
}

/** The attributed definitions of a term: whose, from which year, in which scheme. */
export function Definitions({ definitions, contested }: Props) {
  const schemes = useTaxonomy((taxonomy) => taxonomy.schemes);
  return (
    <section className="defined" aria-labelledby="definitions">
      <h2 id="definitions">
        {definitions.length === 1 ? "One attributed definition" : `${definitions.length} attributed definitions`}
      </h2>
      <ol className={contested ? "definitions definitions--fork" : "definitions"}>
        {definitions.map(({ id, holder, text, scheme }) => {
          const schemeName = scheme === undefined ? undefined : schemes.get(scheme as SchemeId)?.name;
          return (
            <li key={id} id={id}>
              <p className="def-who">
                <Holders text={holder} />
              </p>
              <p className="def-text">
                <Text text={text} place={id} />
              </p>
              {schemeName !== undefined && <p className="fine">Scheme: {schemeName}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
