import { Text } from "../../citations/Text.tsx";
import type { HandoutView } from "./useHandoutViews.ts";

interface Props {
  /** In the order of their numbers. */
  readonly keys: readonly string[];
  readonly views: readonly HandoutView[];
}

/** The works that the handout cites, under the numbers of its marks. */
export function HandoutSources({ keys, views }: Props) {
  const works = new Map(
    views.flatMap(({ page }) => (typeof page === "object" ? page.references.map((work) => [work.key, work]) : [])),
  );
  return (
    <section className="ho-sources" aria-labelledby="handout-sources">
      <h2 id="handout-sources">Sources</h2>
      <ol>
        {keys.map((key, index) => {
          const work = works.get(key);
          return (
            <li key={key} value={index + 1}>
              <span className="ho-number">{index + 1}</span>
              <p>{work === undefined ? key : <Text text={work.full} />}</p>
            </li>
          );
        })}
      </ol>
      <p className="ho-colophon">
        Diplomacy Tracks, an explorable reference. Compiled from the sources listed; not yet reviewed by an outside
        expert. Text: CC BY 4.0.
      </p>
    </section>
  );
}
