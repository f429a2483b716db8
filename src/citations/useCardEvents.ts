import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { CardControl } from "./cardControl.ts";
import { cardLinkAt, isPlainClick, type CardLink } from "./cardLink.ts";

interface Listened {
  readonly control: CardControl<HTMLAnchorElement>;
  readonly box: RefObject<HTMLElement | null>;
  /** Whether marks and links open cards at all. */
  readonly previews: boolean;
}

const PRESSES = ["pointerdown", "pointerup", "pointercancel"] as const;

/** What has focus when a reader clicks on plain words: the body, or a part of the page that only the site itself focuses. */
const isGround = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('body, [tabindex="-1"]:not(a, button, input)');

/** A card can be pointed at and focused; the sign after a claim only acts. */
const opensByItself = (found: CardLink | undefined): found is CardLink => found !== undefined && found.kind !== "place";

/**
 * Listens to the whole document, so that marks on a page that sleeps need not wake, and before all others, so that one
 * Escape closes one thing. Returns what closes the card for the reader: focus goes back to its link where it would be lost.
 */
export function useCardEvents({ control, box, previews }: Listened): () => void {
  const isReturning = useRef(false);
  const isPressed = useRef(false);
  const inCard = useCallback(
    (target: EventTarget | null): boolean => target instanceof Node && box.current?.contains(target) === true,
    [box],
  );
  const close = useCallback((): void => {
    const open = control.openCard();
    if (open === undefined) return;
    const focused = document.activeElement;
    if (inCard(focused) || (open.by === "act" && isGround(focused))) {
      isReturning.current = true;
      open.link.focus({ preventScroll: true });
      isReturning.current = false;
    }
    control.close();
  }, [control, inCard]);

  const onPoint = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const found = cardLinkAt(event.target, previews);
    if (inCard(event.target)) control.pointAtCard();
    else if (opensByItself(found)) control.pointAt(found.link);
    else control.pointAway();
  });
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    // A click on plain words is told by the click.
    if (isReturning.current || target === control.openCard()?.link || isGround(target)) return;
    const found = cardLinkAt(target, previews);
    if (inCard(target)) control.focusInCard();
    // Focus that a press brings is the beginning of a click.
    else if (opensByItself(found) && !isPressed.current) control.focusAt(found.link);
    else control.focusAway();
  });
  /** The card stands at the end of the document: Tab leads out of it to what follows its mark, and back to the mark. */
  const leaveByTab = (event: KeyboardEvent): void => {
    const stops = box.current?.querySelectorAll<HTMLElement>("a[href], button, input") ?? [];
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (edge === undefined || event.target !== edge) return;
    if (event.shiftKey) event.preventDefault();
    close();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (control.openCard() === undefined) return;
    if (event.key === "Tab") leaveByTab(event);
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const found = cardLinkAt(event.target, previews);
    // A click that opens a card is handed over by the shell (app/CardGate.tsx).
    const opens = found !== undefined && found.kind !== "page" && isPlainClick(event);
    if (!inCard(event.target) && !opens) close();
  });
  const onLeave = useEffectEvent(() => control.pointAway());
  useEffect(() => {
    const onPress = ({ type }: PointerEvent): void => {
      isPressed.current = type === "pointerdown";
    };
    for (const name of PRESSES) window.addEventListener(name, onPress, true);
    return () => {
      for (const name of PRESSES) window.removeEventListener(name, onPress, true);
    };
  }, []);
  useEffect(() => {
    const edge = document.documentElement;
    window.addEventListener("pointerover", onPoint, true);
    window.addEventListener("focusin", onFocus, true);
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("click", onClick, true);
    edge.addEventListener("pointerleave", onLeave);
    return () => {
      window.removeEventListener("pointerover", onPoint, true);
      window.removeEventListener("focusin", onFocus, true);
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("click", onClick, true);
      edge.removeEventListener("pointerleave", onLeave);
    };
  }, []);
  return close;
}
