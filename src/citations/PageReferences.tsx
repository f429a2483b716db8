import { createContext, use, useMemo, type ReactNode } from "react";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { Reference } from "./source.ts";

/** A reference with the number it has on the page. */
export interface NumberedReference extends Reference {
  readonly number: number;
}

const References = createContext<ReadonlyMap<SourceKey, NumberedReference>>(new Map());

interface Props {
  readonly references: readonly Reference[];
  readonly children: ReactNode;
}

/** Numbers the references of a page in their order, for every mark below. */
export function PageReferences({ references, children }: Props) {
  const numbered = useMemo(
    () => new Map(references.map((reference, index) => [reference.key, { ...reference, number: index + 1 }])),
    [references],
  );
  return <References value={numbered}>{children}</References>;
}

export function useReferences(): ReadonlyMap<SourceKey, NumberedReference> {
  return use(References);
}
