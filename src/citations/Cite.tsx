import { Fragment } from "react";
import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import { useReferences, type NumberedReference } from "./PageReferences.tsx";

const WORD_JOINER = "\u2060";

type References = ReadonlyMap<SourceKey, NumberedReference>;

/** `Source 3: Davidson and Montville 1981, p. 12`, as a screen reader hears a mark. */
function markName(item: CitedItem, reference: NumberedReference, references: References): string {
  const relation = { supports: "Source", mentions: "See source", contrasts: "Contrast source" }[item.relation];
  const locator = item.locator === undefined ? "" : `, ${item.locator}`;
  const via = item.via === undefined ? undefined : references.get(item.via);
  const through = via === undefined ? "" : `, read through ${via.label}`;
  return `${relation} ${reference.number}: ${reference.label}${locator}${through}`;
}

interface Props {
  readonly items: readonly CitedItem[];
}

/**
 * The marks of one pair of brackets. Each is a link to its source’s page, and carries what its card tells of it: a page that
 * sleeps is read by the card as it was served.
 */
export function Cite({ items }: Props) {
  const references = useReferences();
  return (
    <span className="cites">
      {WORD_JOINER}
      {items.map((item, index) => {
        const reference = references.get(item.key);
        if (reference === undefined) return null;
        return (
          <Fragment key={`${item.key} ${item.locator ?? ""}`}>
            {index > 0 && <span className="cite-sep">, </span>}
            <Link
              className="cite"
              to={paths.source.to(item.key)}
              aria-label={markName(item, reference, references)}
              data-locator={item.locator}
              data-relation={item.relation === "supports" ? undefined : item.relation}
              data-via={item.via}
            >
              {reference.number}
            </Link>
          </Fragment>
        );
      })}
    </span>
  );
}
