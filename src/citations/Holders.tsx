import { Fragment, type ReactNode } from "react";
import type { Inline, RichText } from "../taxonomy/text.ts";
import { Cite } from "./Cite.tsx";
import { useReferences } from "./PageReferences.tsx";
import { Text } from "./Text.tsx";

type References = ReturnType<typeof useReferences>;

function named(part: Inline, references: References): ReactNode {
  if (typeof part === "string" || !("cite" in part)) return <Text text={[part]} />;
  return part.cite.map((item, index) => {
    const reference = references.get(item.key);
    return (
      <Fragment key={`${item.key} ${item.locator ?? ""}`}>
        {index > 0 && "; "}
        {reference?.label}
        <Cite items={[item]} />
      </Fragment>
    );
  });
}

interface Props {
  readonly text: RichText;
}

/** Who holds a view: each work that is cited by its short name, then its mark. Words around the marks stay. */
export function Holders({ text }: Props) {
  const references = useReferences();
  // Texts never change while they are shown, so the place of a part is its name.
  const keyed = (part: Inline, index: number): ReactNode => <Fragment key={index}>{named(part, references)}</Fragment>;
  return text.map(keyed);
}
