import { Fragment } from "react";
import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import { useReferences, type NumberedReference } from "./PageReferences.tsx";

const WORD_JOINER = "\u2060";

/** `Source 3: Davidson and Montville 1981, p. 12`, as a screen reader hears a mark. */
function markName(item: CitedItem, reference: NumberedReference): string {
  const relation = { supports: "Source", mentions: "See source", contrasts: "Contrast source" }[item.relation];
  const locator = item.locator === undefined ? "" : `, ${item.locator}`;
  return `${relation} ${reference.number}: ${reference.label}${locator}`;
}

interface Props {
  readonly items: readonly CitedItem[];
}

/** The marks of one pair of brackets. Each is a link to its source’s page. */
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
            <Link className="cite" to={paths.source.to(item.key)} aria-label={markName(item, reference)}>
              {reference.number}
            </Link>
          </Fragment>
        );
      })}
    </span>
  );
}
