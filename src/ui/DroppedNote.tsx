/** At most this many parts are named; an address may be long. */
const NAMED = 6;

interface Props {
  /** Parts of the address that did not fit, as `useAddress` names them. */
  readonly dropped: readonly string[];
}

/** Says which parts of the address were left out. The region is always there, so that its words are announced. */
export function DroppedNote({ dropped }: Props) {
  const more = dropped.length - NAMED;
  return (
    <output className="block">
      {dropped.length > 0 && (
        <span className="fine">
          Not understood in this address and left out: {dropped.slice(0, NAMED).join("; ")}
          {more > 0 && `; and ${more} more`}.
        </span>
      )}
    </output>
  );
}
