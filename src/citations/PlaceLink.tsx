interface Props {
  /** Fragment of the claim. */
  readonly id: string;
}

/**
 * A small sign after a claim: a link to the claim itself, which script turns into **Copy link**. It shows itself when the
 * claim is pointed at or has focus inside, and always where nothing can be pointed at; see styles/prose.css.
 */
export function PlaceLink({ id }: Props) {
  return <a className="place" href={`#${id}`} aria-label={`Copy link to ${id}`} />;
}
