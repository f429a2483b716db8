import { paths } from "../paths.ts";
import type { ContentList } from "../taxonomy/schema.ts";
import type { PlacedPage } from "./entries.ts";

/** Models with a view of their own, which draws them from taxonomy.yaml. */
export const DRAWN_ELSEWHERE: readonly string[] = ["pyramid", "nine-tracks"];

/** The address of the page that a content file becomes. */
export function addressOf(entry: Pick<PlacedPage, "folder" | "id">): string {
  if (entry.folder === "models" && DRAWN_ELSEWHERE.includes(entry.id)) return `/${entry.id}/`;
  if (entry.folder === "about") return paths.about.to();
  return `/${entry.folder}/${entry.id}/`;
}

/** The address of the page that a list becomes. */
export const LIST_ADDRESSES: Readonly<Record<ContentList, string>> = {
  timeline: paths.timeline.to(),
  exercises: paths.exercises.to(),
  gaps: paths.gaps.to(),
  lineage: paths.lineage.to(),
};
