import { paths } from "../paths.ts";
import { headOf, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** The page where parts of the site are saved, and the one that stands in for what a device does not have. */
export function offlinePages(site: Site): readonly BuiltPage[] {
  const plain = { references: [], collections: {} } as const;
  return [
    {
      record: {
        kind: "offline",
        path: paths.offline.to(),
        title: "Save for offline",
        ...plain,
        head: headOf(
          site,
          paths.offline.to(),
          "Save for offline",
          "Keep the reference on a device: tracks, cases or everything, with the size told beforehand; it then opens without network at any address.",
        ),
      },
    },
    {
      record: {
        kind: "unsaved",
        path: "/unsaved/",
        title: "This page is not on your device",
        ...plain,
        head: {
          title: `Not on your device · ${site.name}`,
          tags: [{ tag: "meta", name: "robots", content: "noindex" }],
        },
      },
    },
  ];
}
