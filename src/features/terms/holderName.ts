import type { Definition } from "../../pages.ts";
import type { SourceKey } from "../../taxonomy/ids.ts";
import { citationsIn, plainWords } from "../../taxonomy/text.ts";

/** Whose definition it is, in short: `Davidson and Montville 1981`. */
export function holderName(
  { holder }: Pick<Definition, "holder">,
  references: ReadonlyMap<SourceKey, { readonly label: string }>,
): string {
  return (
    citationsIn(holder)
      .flatMap(({ key }) => references.get(key)?.label ?? [])
      .join("; ") || plainWords(holder)
  );
}
