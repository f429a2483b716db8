import type { BuiltFiles } from "./builtFiles.ts";

/** Typefaces in bytes: those that a page asks for at once, all of the latin alphabet, and all. */
export function measureFonts(files: BuiltFiles) {
  const preloaded = [
    ...files
      .read("/index.html")
      .toString()
      .matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g),
  ];
  const fonts = files.assets.filter((path) => path.endsWith(".woff2"));
  return {
    first: files.sizes(preloaded.map(([, path]) => path ?? "")),
    latin: files.sizes(fonts.filter((path) => !path.includes("latin-ext"))),
    all: files.sizes(fonts),
  };
}
