interface Props {
  /** With the code of the view; on stage and in a plan it has its own button. */
  readonly withCode?: boolean;
}

/**
 * What a trainer takes a view along by. Heard by the shell, so that they work on a page that sleeps; without script they are
 * not there.
 */
export function WorkshopButtons({ withCode = false }: Props) {
  return (
    <>
      <button type="button" className="btn workshop" data-workshop="add">
        Add to plan
      </button>
      {withCode && (
        <button type="button" className="btn workshop" data-workshop="code">
          QR code
        </button>
      )}
      <button type="button" className="btn workshop" data-workshop="handout">
        Print handout
      </button>
    </>
  );
}
