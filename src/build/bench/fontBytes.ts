import type { BuiltFiles } from "./builtFiles.ts";

/** Typefaces in bytes: those that a page asks for at once, those of nearly every page, and all. */
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
    usual: files.sizes(fonts.filter((path) => !path.includes("-latin-"))),
    all: files.sizes(fonts),
  };
}
