import { useEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  readonly label: string;
  /** How many columns the table has beside its row heads; the styles decide from it how wide it must be. */
  readonly columns: number;
  readonly swapped: boolean;
  /** It has sticky heads. */
  readonly measured: boolean;
  readonly children: ReactNode;
}

/** Columns above this number need a box that scrolls on every screen. */
const MOST = 5;

/** Space between a sticky head and what is scrolled into view, in px. */
const AIR = 8;

/**
 * What is scrolled into view must not come to lie under the heads above and beside it. Their reach is measured, and written
 * to the two elements that scroll and to nothing that inherits: a change must not cost the whole page a new layout.
 */
function clearOfHeads(box: HTMLElement): void {
  const head = box.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const sides = box.querySelectorAll("tbody tr:first-child > .ct-qh, tbody tr:first-child > .ct-th, thead .ct-corner + [data-pinned]"); // prettier-ignore
  const side = [...sides].reduce((sum, each) => sum + each.getBoundingClientRect().width, 0);
  box.style.scrollPaddingBlockStart = `${Math.ceil(head) + AIR}px`;
  box.style.scrollPaddingInlineStart = `${Math.ceil(side) + AIR}px`;
  document.documentElement.style.scrollPaddingBlockStart = `${Math.ceil(head) + AIR}px`;
}

/** A named box that scrolls when it must; only then can the keyboard focus it, to scroll. */
export function ScrollRegion({ label, columns, swapped, measured, children }: Props) {
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
      if (measured) document.documentElement.style.removeProperty("scroll-padding-block-start");
    };
  }, [columns, swapped, measured]);
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
