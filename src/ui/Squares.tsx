interface Props {
  /** How many there are, and how many of them are filled; the filled ones come first. */
  readonly of: number;
  readonly filled: number;
}

/** A share, one square for each: the words beside it say the same. */
export function Squares({ of, filled }: Props) {
  return (
    <span className="squares" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < filled ? "square square--full" : "square"} />
      ))}
    </span>
  );
}
