import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";
import type { ShippedPackage } from "../pages.ts";

/** Which packages ship with the site: those whose modules the bundler put into its scripts and style sheets. */

/** `…/node_modules/@a/b/lib/c.js` → `…/node_modules/@a/b`; none for modules of ours. */
export function packageFolder(id: string): string | undefined {
  const clean = (id.split("?")[0] ?? "").replace(/^\0/, "").split(sep).join("/");
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(clean)?.[1];
}

const LICENCE = /^(licen[cs]e|copying|ofl)([.-].*)?$/i;

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly author?: string | { readonly name?: string };
}

/** What a package says of itself. Throws where it names no licence: nothing ships without one. */
export function readPackage(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const licence = typeof manifest.license === "string" ? manifest.license : manifest.license?.type;
  const file = readdirSync(folder).find((name) => LICENCE.test(name));
  if (licence === undefined) throw new Error(`${folder} ships with the site and names no licence.`);
  const author = typeof manifest.author === "string" ? manifest.author : manifest.author?.name;
  return {
    name: manifest.name ?? folder,
    version: manifest.version ?? "",
    licence,
    ...(author === undefined ? {} : { author: author.replace(/\s*[<(].*$/, "") }),
    ...(file === undefined ? {} : { text: readFileSync(join(folder, file), "utf8").trim() }),
  };
}

/**
 * Packages that one of those that ship declares, and of which the bundler saw no module: a package that is built to one file
 * carries them inside. Types are no code.
 */
function carriedBy(folder: string, root: string, seen: ReadonlySet<string>): readonly ShippedPackage[] {
  const { name = folder, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  if (WOVEN_IN.includes(name)) return [];
  return Object.keys(dependencies).flatMap((dependency) => {
    const at = [folder, root].map((above) => join(above, "node_modules", dependency)).find((path) => existsSync(path));
    // The bundler names modules by where they really are.
    return at === undefined || seen.has(realpathSync(at)) || dependency.startsWith("@types/")
      ? []
      : [{ ...readPackage(at), within: name }];
  });
}

export interface Shipping {
  readonly plugin: () => Plugin;
  /** By name; before a build, and in dev, what package.json declares. */
  readonly packages: () => readonly ShippedPackage[];
}

/** Tools that leave code of their own in what they write: the loader of chunks, and the style sheet’s first layer. */
const WOVEN_IN: readonly string[] = ["vite", "tailwindcss"];

/** Collects the packages of a client build, workers among them. One instance serves all of its bundles. */
export function createShipping(root: string): Shipping {
  const folders = new Set<string>();
  const declared = (): readonly string[] => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    return Object.keys(dependencies).map((name) => join(root, "node_modules", name));
  };
  return {
    plugin: () => ({
      name: "diplomacy-tracks:shipping",
      sharedDuringBuild: true,
      generateBundle(_, bundle) {
        if (this.environment.name !== "client") return;
        for (const output of Object.values(bundle))
          if (output.type === "chunk")
            for (const [id, { renderedLength }] of Object.entries(output.modules)) {
              const folder = packageFolder(id);
              if (folder !== undefined && renderedLength > 0) folders.add(folder);
            }
      },
    }),
    packages: () => {
      const woven = WOVEN_IN.map((name) => join(root, "node_modules", name));
      const all = [...(folders.size === 0 ? declared() : folders), ...woven].filter((folder) => existsSync(folder));
      const seen = [...new Set(all.map((folder) => realpathSync(folder)))];
      const carried = seen.flatMap((folder) => carriedBy(folder, root, new Set(seen)));
      return [...seen.map(readPackage), ...carried].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    },
  };
}
