/** How a card came to be open: a pointer rests on its link, focus is on it, or the reader asked for it. */
export type Opening = "hover" | "focus" | "act";

export interface OpenCard<Link> {
  readonly link: Link;
  readonly by: Opening;
}

/** Timers as an argument, so that tests need not wait. */
export interface Clock {
  /** Calls `act` after so many milliseconds, and gives the timer’s number. */
  readonly set: (act: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
}

/** A pointer that passes over a mark opens nothing; one that rests this long does. */
export const HOVER_INTENT = 300;
/** Focus that is on its way through the page opens nothing. */
export const FOCUS_INTENT = 100;
/** The way from a mark to its card may lead over other words. */
export const GRACE = 300;

export interface CardControl<Link> {
  readonly pointAt: (link: Link) => void;
  readonly pointAtCard: () => void;
  readonly pointAway: () => void;
  readonly focusAt: (link: Link) => void;
  readonly focusInCard: () => void;
  readonly focusAway: () => void;
  /** Opens the card of a link, or closes it where the reader had asked for it. */
  readonly act: (link: Link) => void;
  readonly close: () => void;
  readonly openCard: () => OpenCard<Link> | undefined;
}

/**
 * When a card opens and closes (WCAG 1.4.13): at most one is open; one that was hovered stays while the pointer is on it or
 * on its link; one that was asked for stays until it is closed or focus leaves it.
 */
export function createCardControl<Link>(
  clock: Clock,
  onChange: (card: OpenCard<Link> | undefined) => void,
): CardControl<Link> {
  let open: OpenCard<Link> | undefined;
  let coming: (OpenCard<Link> & { readonly timer: number }) | undefined;
  let going: number | undefined;
  /** Its card was closed by the reader, who has not turned elsewhere since. A page that wakes tells such a turn once more. */
  let dismissed: Link | undefined;

  const stay = (): void => {
    if (going !== undefined) clock.clear(going);
    going = undefined;
  };
  const forget = (): void => {
    if (coming !== undefined) clock.clear(coming.timer);
    coming = undefined;
  };
  const show = (next: OpenCard<Link> | undefined): void => {
    stay();
    forget();
    if (next?.link === open?.link && next?.by === open?.by) return;
    open = next;
    onChange(open);
  };
  const turnElsewhere = (): void => {
    dismissed = undefined;
  };
  const intend = (link: Link, by: Opening, milliseconds: number): void => {
    if (coming?.link === link || dismissed === link) return;
    turnElsewhere();
    forget();
    coming = { link, by, timer: clock.set(() => show({ link, by }), milliseconds) };
  };
  return {
    pointAt: (link) => {
      if (open?.link === link) {
        stay();
        forget();
      } else if (open?.by !== "act") intend(link, "hover", HOVER_INTENT);
    },
    pointAtCard: () => {
      stay();
      forget();
    },
    pointAway: () => {
      turnElsewhere();
      if (coming?.by === "hover") forget();
      if (open?.by === "hover") going ??= clock.set(() => show(undefined), GRACE);
    },
    focusAt: (link) => {
      if (open?.link === link) return;
      if (open !== undefined) show(undefined);
      intend(link, "focus", FOCUS_INTENT);
    },
    focusInCard: () => {
      if (open !== undefined) show({ link: open.link, by: "act" });
    },
    focusAway: () => {
      turnElsewhere();
      show(undefined);
    },
    act: (link) => {
      show(open?.link === link && open.by === "act" ? undefined : { link, by: "act" });
    },
    close: () => {
      dismissed = open?.link;
      show(undefined);
    },
    openCard: () => open,
  };
}
