import type { PositionId } from "../taxonomy/ids.ts";
import type { CaseEntry } from "../taxonomy/schema.ts";
import type { Dispute } from "../taxonomy/taxonomy.ts";
import type { Fields } from "./fields.ts";
import type { FieldPath } from "./located.ts";
import { reportTwins } from "./readTaxonomy.ts";
import { cites } from "./richText.ts";

type DisputeEntry = CaseEntry["disputed"][number];

/** A contested point with its positions, each held by at least one source. */
export function readDispute(fields: Fields, path: FieldPath, entry: Omit<DisputeEntry, "id">, id: string): Dispute {
  reportTwins(
    fields,
    entry.positions.map((position) => position.id),
    (index) => [...path, "positions", index],
    "position",
  );
  return {
    id,
    question: entry.question,
    intro: fields.text([...path, "intro"], entry.intro),
    positions: entry.positions.map((position, index) => {
      const at = [...path, "positions", index];
      const holders = fields.text([...at, "holders"], position.holders);
      if (!cites(position.holders))
        fields.report(
          [...at, "holders"],
          "position-names-its-holders",
          "The position names no holder.",
          "Cite who holds it: “[@a; @b, p. 3]”.",
        );
      return {
        id: position.id as PositionId,
        claim: position.claim,
        reason: fields.text([...at, "reason"], position.reason),
        holders,
      };
    }),
    usage: fields.text([...path, "usage"], entry.usage),
  };
}
