import type { Definition } from "../../pages.ts";
import type { Facet } from "../../taxonomy/taxonomy.ts";

/** Definitions that say the same on a facet. */
export interface SharedAnswer {
  readonly value: string;
  readonly label: string;
  readonly definitions: readonly Definition[];
}

/**
 * How far definitions agree on a facet: all that say something share an answer, or some of them exclude each other, or only
 * one says anything.
 */
export type Agreement = "agree" | "differ" | "one";

/** One facet of a term, with who says what on it. */
export interface ConcordanceRow {
  readonly facet: Facet;
  readonly agreement: Agreement;
  /** In the order of the facet’s values. */
  readonly answers: readonly SharedAnswer[];
  /** Definitions that say nothing on it. */
  readonly silent: readonly Definition[];
  /** Definitions that repeat a passage of another one that speaks here: the two count once. */
  readonly repeating: readonly Definition[];
}

/** Definition → the one whose passage it repeats. */
export type Echoes = Readonly<Record<string, string>>;

function agreementOf(said: readonly (readonly string[])[]): Agreement {
  if (said.length < 2) return "one";
  const [first = [], ...others] = said;
  return first.some((value) => others.every((values) => values.includes(value))) ? "agree" : "differ";
}

/**
 * Definitions side by side: facet by facet, who says what. Facets on which none says anything are left out. A definition
 * that repeats the passage of another one agrees with nobody: it is shown, and does not count.
 */
export function concordanceOf(
  definitions: readonly Definition[],
  facets: readonly Facet[],
  echoes: Echoes = {},
): readonly ConcordanceRow[] {
  return facets.flatMap((facet) => {
    const speaking = definitions.filter((definition) => definition.facets?.[facet.id] !== undefined);
    if (speaking.length === 0) return [];
    const repeating = speaking.filter(({ id }) => speaking.some((other) => other.id === echoes[id]));
    const counted = speaking.filter((definition) => !repeating.includes(definition));
    const answers = Object.entries(facet.values).map(([value, label]) => ({
      value,
      label,
      definitions: speaking.filter((definition) => definition.facets?.[facet.id]?.includes(value)),
    }));
    return [
      {
        facet,
        agreement: agreementOf(counted.map((definition) => definition.facets?.[facet.id] ?? [])),
        answers: answers.filter((answer) => answer.definitions.length > 0),
        silent: definitions.filter((definition) => !speaking.includes(definition)),
        repeating,
      },
    ];
  });
}
