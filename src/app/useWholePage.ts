import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import { useLocation, useNavigationType } from "react-router-dom";
import { beginOpening, layOutParts } from "./opening.ts";

/** Screens of one column, where a page is many screens long and the processor is slow; as in styles/later.css. */
const NARROW = "(max-width: 52rem)";

/**
 * False while a page that the reader has just turned to shows what its first screen needs; all of it follows at once, and is
 * laid out part by part. A page that is opened at a place, or gone back to, is whole from the start.
 */
export function useWholePage(): boolean {
  const { pathname, hash } = useLocation();
  const type = useNavigationType();
  const [shown, setShown] = useState(pathname);
  const opensAtTop = type !== "POP" && hash === "";
  const isWhole = shown === pathname || !opensAtTop || !window.matchMedia(NARROW).matches;
  useLayoutEffect(() => {
    if (!isWhole) beginOpening();
  }, [isWhole]);
  useEffect(() => {
    if (isWhole) layOutParts();
    if (shown === pathname) return;
    startTransition(() => {
      setShown(pathname);
    });
  }, [isWhole, pathname, shown]);
  return isWhole;
}
