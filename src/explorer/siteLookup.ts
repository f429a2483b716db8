import { createContext, use } from "react";
import type { RichText } from "../taxonomy/text.ts";

/** A work that a page cites, as far as those who gather sources have to know it. */
interface CitedWork {
  readonly key: string;
  readonly label: string;
  readonly full: RichText;
}

/** What is at an address, as far as a plan and a handout have to know it. */
export interface PageAt {
  readonly title: string;
  readonly references: readonly CitedWork[];
  /** Views of a ready-made plan. */
  readonly views?: readonly {
    readonly to: string;
    readonly title: string;
    readonly minutes: number;
    readonly note: RichText;
  }[];
}

/** What features may ask of the site as a whole; the app answers. */
export interface SiteLookup {
  /** The page of an address; "gone" where there is none, "unknown" where it cannot be had now: the network may be gone. */
  readonly pageAt: (address: string) => Promise<PageAt | "gone" | "unknown">;
  /** Draws a view into an element, apart from the page around it. Gives the way to take it away again. */
  readonly draw: (into: HTMLElement, address: string) => Promise<() => void>;
}

const SiteLookupContext = createContext<SiteLookup>({
  pageAt: () => Promise.resolve("unknown"),
  draw: () => Promise.reject(new Error("There is no site here")),
});

export const SiteLookupProvider = SiteLookupContext.Provider;

export function useSiteLookup(): SiteLookup {
  return use(SiteLookupContext);
}
