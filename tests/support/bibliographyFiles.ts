import { readdirSync } from "node:fs";
import { join } from "node:path";
import { siteFolder } from "./builtSite.ts";

/** The bibliography of the built site, and those of a few of its pages. */
export const bibliographies = ["", "cases/oslo-1993/", "tracks/track-2/", "sources/pruitt2007readiness/"] as const;

export const builtFile = (path: string): string => join(siteFolder, path);

/** Keys of all sources, by their pages. */
export function sourceKeys(): readonly string[] {
  return readdirSync(builtFile("sources"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "health" && entry.name !== "letters")
    .map(({ name }) => name);
}
