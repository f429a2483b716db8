import { createContext, use, type ReactNode } from "react";

const WholeContext = createContext(true);

/** Says whether the page below is shown whole, or only what its first screen needs. */
export const Wholeness = WholeContext.Provider;

/** What lies below the first screen of a telephone: when a page is turned to, it comes a moment after what is seen first. */
export function Later({ children }: { readonly children: ReactNode }) {
  return use(WholeContext) ? children : null;
}
