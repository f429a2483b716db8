/**
 * A text as data: words, or an element as its name, its properties and what it holds. The site in one file carries its texts
 * like this, since a policy that names each script lets nothing else be run. A name without a form of ours is HTML’s.
 */
export type TextTree = string | number | TextElement | readonly TextTree[] | null;

export interface TextElement {
  /** Empty for a fragment, which has no element of its own. */
  readonly is: string;
  readonly has: Readonly<Record<string, unknown>>;
  readonly holds: readonly TextTree[];
}
