import { useMemo } from "react";
import type { CaseLine, Collections } from "../taxonomy/taxonomy.ts";
import { useTaxonomy } from "./useTaxonomy.ts";

/**
 * The cases that a page lists, in its order. The store may know more of them, in the order in which the reader came by
 * them: a list made of all that is known would differ from the one that was served.
 */
export function useCaseLines({ caseLines: listed }: Collections): readonly CaseLine[] {
  const known = useTaxonomy((taxonomy) => taxonomy.caseLines);
  return useMemo(() => (listed ?? []).flatMap(({ id }) => known.get(id) ?? []), [listed, known]);
}
