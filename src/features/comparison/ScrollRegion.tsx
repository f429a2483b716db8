import { useEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  readonly label: string;
  /** How many columns the table has beside its row heads; the styles decide from it how wide it must be. */
  readonly columns: number;
  readonly swapped: boolean;
  /** It has sticky heads. */
  readonly measured: boolean;
  /** Its first column is pinned, and stays beside the heads of the rows. */
  readonly pinned: boolean;
  readonly children: ReactNode;
}

/** Columns above this number need a box that scrolls on every screen. */
const MOST = 5;

/** A row of heads that is lower than this, in px, is only for those who hear the table: answers stand below one another. */
const SEEN = 10;
/** Space between a sticky head and what is scrolled into view, in px. */
const AIR = 8;

/**
 * What is scrolled into view must not come to lie under the heads above and beside it: their reach is written to the two
 * elements that scroll and to nothing that inherits, since a change must not cost the whole page a new layout. Without a reach
 * what the style sheet says is in force again.
 */
function setReach(box: HTMLElement, above = "", beside = ""): void {
  for (const { style } of [box, document.documentElement]) style.scrollPaddingBlockStart = above;
  box.style.scrollPaddingInlineStart = beside;
}

const reach = (length: number): string => `${Math.ceil(length) + AIR}px`;

function clearOfHeads(box: HTMLElement): void {
  const head = box.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const sides = [box.querySelector("tbody :is(.ct-qh, .ct-th)"), box.querySelector("thead .ct-corner + [data-pinned]")];
  const side = sides.reduce((sum, each) => sum + (each?.getBoundingClientRect().width ?? 0), 0);
  if (head < SEEN) setReach(box);
  else setReach(box, reach(head), reach(side));
}

/** A named box that scrolls when it must; only then can the keyboard focus it, to scroll. */
export function ScrollRegion({ label, columns, swapped, measured, pinned, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1);
      if (measured) clearOfHeads(element);
    });
    for (const watched of [element, ...element.querySelectorAll("table, thead, thead [data-pinned]")])
      observer.observe(watched);
    return () => {
      observer.disconnect();
      if (measured) setReach(element);
    };
  }, [columns, swapped, measured, pinned]);
  return (
    <section
      ref={box}
      className="ct-scroll"
      aria-label={label}
      data-columns={columns > MOST ? "many" : columns}
      data-swapped={swapped ? "" : undefined}
      {...(overflows ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}
