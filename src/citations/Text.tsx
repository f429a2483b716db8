import { Fragment, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { Inline, RichText } from "../taxonomy/text.ts";
import { Cite } from "./Cite.tsx";
import { PlaceLink } from "./PlaceLink.tsx";

function piece(part: Inline): ReactNode {
  if (typeof part === "string") return part;
  if ("cite" in part) return <Cite items={part.cite} />;
  if ("em" in part) return <em>{part.em.map(keyed)}</em>;
  if ("strong" in part) return <strong>{part.strong.map(keyed)}</strong>;
  const to = "to" in part ? part.to : paths.term.to(part.term);
  return (
    <Link to={to} data-card={to.startsWith("/") ? "" : undefined}>
      {part.words}
    </Link>
  );
}

function keyed(part: Inline, index: number): ReactNode {
  // Texts never change while they are shown, so the place of a part is its name.
  return <Fragment key={index}>{piece(part)}</Fragment>;
}

interface Props {
  readonly text: RichText;
  /** Fragment of the claim that ends with the text; its sign stands after the last mark. */
  readonly place?: string | undefined;
}

/** A text from front matter, with its marks and links. */
export function Text({ text, place }: Props) {
  if (place === undefined) return text.map(keyed);
  return (
    <>
      {text.map(keyed)}
      <PlaceLink id={place} />
    </>
  );
}
