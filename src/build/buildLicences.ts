import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LicencesPageRecord, ShippedPackage } from "../pages.ts";
import { paths } from "../paths.ts";
import { headOf, type BuiltPage } from "./pageParts.ts";
import { readPackage } from "./shippedPackages.ts";
import type { Site } from "./site.ts";

/** The page of licences: packages from the build itself, typefaces, citation styles and the map from their own files. */

const FONTS = ["@fontsource/newsreader", "@fontsource-variable/atkinson-hyperlegible-next"] as const;
const MAP = "world-atlas";

const inside = (text: string, tag: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map(([, inner]) => inner ?? "");

const plain = (text: string | undefined): string =>
  (text ?? "").replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll(/\s+/g, " ").trim();

/** Name, authors and contributors of a CSL file, from its `<info>`. */
export function readStyle(text: string): LicencesPageRecord["styles"][number] {
  const info = inside(text, "info")[0] ?? "";
  const people = ["author", "contributor", "translator"].flatMap((role) =>
    inside(info, role).map((person) => plain(inside(person, "name")[0])),
  );
  const licence = /<rights[^>]*license="([^"]+)"/.exec(info)?.[1] ?? "";
  return {
    title: plain(inside(info, "title")[0]),
    people: [...new Set(people)].filter((name) => name !== ""),
    licence,
  };
}

function readStyles(root: string): LicencesPageRecord["styles"] {
  const folder = join(root, "src/build/csl");
  return readdirSync(folder)
    .filter((name) => /\.(csl|xml)$/.test(name))
    .toSorted()
    .map((name) => {
      const style = readStyle(readFileSync(join(folder, name), "utf8"));
      const locale = /^locales-(.*)\.xml$/.exec(name)?.[1];
      return locale === undefined ? style : { ...style, title: `Words for ${locale}` };
    });
}

export function licencesPage(site: Site, root: string): BuiltPage {
  const path = paths.licences.to();
  const title = "Licences";
  const of = (name: string): ShippedPackage => readPackage(join(root, "node_modules", name));
  return {
    record: {
      kind: "licences",
      path,
      title,
      head: headOf(site, path, title, "Under which licences the texts, the code, the packages, the typefaces, the citation styles and the map of this site are used."),
      references: [],
      collections: {},
      licence: site.licence,
      packages: [],
      fonts: FONTS.map(of),
      styles: readStyles(root),
      map: of(MAP),
    },
  };
} // prettier-ignore

/** The page with the packages that the build has put into its bundles. */
export function withPackages(page: BuiltPage, packages: readonly ShippedPackage[]): BuiltPage {
  return page.record.kind === "licences" ? { ...page, record: { ...page.record, packages } } : page;
}
