import type { RedirectsEntry } from "../taxonomy/schema.ts";
import type { Site } from "./site.ts";

/** Addresses of pages that were retired → where each leads on, with a fragment where one is meant. */
export type Redirects = ReadonlyMap<string, string>;

/** What a host can do itself: whole pages that lead on. Fragments never reach it, and the rest stay pages that say why. */
export function hostRedirects(retired: RedirectsEntry["redirects"]): Redirects {
  return new Map(
    retired.flatMap(({ from, to }) => (to === undefined || from.includes("#") ? [] : [[from, to] as const])),
  );
}

const below = ({ base }: Site, path: string): string => `${base}${path.slice(1)}`;

/** For hosts that read `_redirects`: a line for each page that was renamed. */
export function formatRedirects(site: Site, redirects: Redirects): string {
  return [...redirects].map(([from, to]) => `${below(site, from)} ${below(site, to)} 301\n`).join("");
}
