import { useEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  readonly label: string;
  /** How many columns the table has beside its row heads; the styles decide from it how wide it must be. */
  readonly columns: number;
  readonly children: ReactNode;
}

/** A named box that scrolls sideways when it must; only then can the keyboard focus it, to scroll. */
export function ScrollRegion({ label, columns, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth);
    });
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <section
      ref={box}
      className="ct-scroll"
      aria-label={label}
      data-columns={columns}
      {...(overflows ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}
