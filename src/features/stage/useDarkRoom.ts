import { useEffect } from "react";

/** The dark theme for as long as it is asked for; the theme that the reader has chosen comes back. */
export function useDarkRoom(dark: boolean): void {
  useEffect(() => {
    if (!dark) return undefined;
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = "dark";
    return () => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, [dark]);
}
