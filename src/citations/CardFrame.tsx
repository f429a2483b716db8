import { useEffect, useLayoutEffect, useRef, type ReactNode, type Ref } from "react";
import type { Opening } from "./cardControl.ts";
import { notchOf, placeCard, roomFor, type Box } from "./placeCard.ts";

/** In the top layer where there is one, so that nothing cuts the card off. */
const hasPopover = (): boolean => typeof HTMLElement.prototype.showPopover === "function";

/** True where style sheets can place the card (styles/card.css asks the same); else it is placed from here. */
const canAnchor = (): boolean =>
  typeof CSS !== "undefined" && CSS.supports("anchor-name: --line") && CSS.supports("position-area: block-end");

/** Narrow or low screens have the card as a sheet at their foot; styles/card.css asks the same. */
const SHEET = "(max-width: 52rem), (max-height: 34rem)";

/** The box of the line that a link stands on, as wide as the link: a mark is raised, its line reaches lower. */
function lineOf(link: HTMLElement): Box {
  const own = link.getBoundingClientRect();
  const line = (link.closest(".cites") ?? link).getBoundingClientRect();
  return {
    left: own.left,
    right: own.right,
    top: Math.min(own.top, line.top),
    bottom: Math.max(own.bottom, line.bottom),
  };
}

/** True where a card stands right above or below its line. */
function isBeside(card: Box, line: Box): boolean {
  const NEAR = 24;
  return Math.min(Math.abs(card.top - line.bottom), Math.abs(line.top - card.bottom)) < NEAR;
}

const px = (length: number): string => `${Math.round(length)}px`;

interface Placing {
  readonly link: HTMLElement;
  readonly frame: HTMLElement;
  /** Stands where the line stands; the style sheet anchors the card to it. */
  readonly stand: HTMLElement;
  readonly by: Opening;
}

/** Between a line and its sheet, in px. */
const SHEET_GAP = 8;

function placeSheet({ link, frame, by }: Placing): void {
  const line = lineOf(link);
  const covered = line.bottom + SHEET_GAP - frame.getBoundingClientRect().top;
  if (covered <= 0) return;
  if (by !== "hover") {
    window.scrollBy({ top: covered });
    return;
  }
  // What a pointer hovers does not move; the sheet gives way instead, and is no taller than there is room.
  const below = window.innerHeight - line.bottom;
  if (line.top > below) frame.dataset.edge = "top";
  frame.style.setProperty("--room", px(Math.max(line.top, below) - SHEET_GAP));
}

function placeFrame({ link, frame, stand }: Placing): void {
  const line = lineOf(link);
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  stand.style.left = px(line.left + window.scrollX);
  stand.style.top = px(line.top + window.scrollY);
  stand.style.width = px(line.right - line.left);
  stand.style.height = px(line.bottom - line.top);
  frame.style.setProperty("--room", px(roomFor(line, view)));
  // Firefox knows anchors and finds none for a card in the top layer: there it is placed from here after all.
  if (!isBeside(frame.getBoundingClientRect(), line)) delete frame.dataset.anchored;
  if (frame.dataset.anchored === undefined) {
    const { left, top } = placeCard(line, { width: frame.offsetWidth, height: frame.offsetHeight }, view);
    frame.style.left = px(left);
    frame.style.top = px(top);
  }
  const notch = notchOf(line, frame.getBoundingClientRect());
  frame.dataset.side = notch.side;
  frame.style.setProperty("--notch", px(notch.along));
}

/** Places the card, and again when the page moves; `onGone` when its line has left the screen or the screen has changed. */
function keepPlaced(placing: Placing, onGone: () => void): () => void {
  const isSheet = window.matchMedia(SHEET).matches;
  const place = (): void => {
    if (!isSheet) placeFrame(placing);
  };
  let frame = 0;
  const onMove = (): void => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => {
      const { top, bottom } = lineOf(placing.link);
      if (!isSheet && (bottom < 0 || top > window.innerHeight)) onGone();
      else place();
    });
  };
  place();
  if (isSheet) placeSheet(placing);
  const size = new ResizeObserver(place);
  size.observe(placing.frame);
  window.addEventListener("scroll", onMove, { capture: true, passive: true });
  window.addEventListener("resize", onGone);
  return () => {
    window.cancelAnimationFrame(frame);
    size.disconnect();
    window.removeEventListener("scroll", onMove, true);
    window.removeEventListener("resize", onGone);
  };
}

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly link: HTMLElement;
  readonly by: Opening;
  /** What a screen reader calls the card. */
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The box of a card: by its line and never over it, or a sheet at the foot of a phone. */
export function CardFrame({ ref, link, by, name, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const stand = useRef<HTMLSpanElement>(null);
  const first = useRef(by);
  useLayoutEffect(() => {
    if (frame.current === null || stand.current === null) return undefined;
    if (hasPopover()) frame.current.showPopover();
    return keepPlaced({ link, frame: frame.current, stand: stand.current, by: first.current }, onClose);
  }, [link, onClose]);
  useLayoutEffect(() => {
    link.setAttribute("aria-expanded", "true");
    return () => link.removeAttribute("aria-expanded");
  }, [link]);
  useEffect(() => {
    // To what leads on, so that Enter twice is the way to the source; the rest is told as the card’s description.
    if (by !== "act") return;
    const card = frame.current;
    const first = card?.querySelector<HTMLElement>("[data-first]") ?? card?.querySelector<HTMLElement>(".card-x");
    first?.focus({ preventScroll: true });
  }, [by, link]);
  return (
    <div ref={ref}>
      <span ref={stand} className="card-stand" aria-hidden="true" />
      <div
        ref={frame}
        className="card"
        role="dialog"
        aria-label={name}
        aria-describedby="card-says"
        popover={hasPopover() ? "manual" : undefined}
        data-anchored={canAnchor() || undefined}
      >
        <div className="card-in">
          {children}
          <button type="button" className="card-x" aria-label="Close" onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      </div>
    </div>
  );
}
