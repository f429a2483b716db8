/** The content security policy of every page: nothing inline, nothing from elsewhere. */
const DIRECTIVES = [
  "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
] as const; // prettier-ignore

/** For hosts that send no headers; a meta policy cannot say who may frame the page. */
export const metaPolicy = DIRECTIVES.join("; ");

export const headerPolicy = [...DIRECTIVES, "frame-ancestors 'self'"].join("; ");

/** Headers of every response, as the hosts that read `_headers` and the preview server send them. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": headerPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Paths whose files are named by their content or their build: they never change. */
export const immutablePaths = ["assets/", "p/", "_search/", "_offline/"] as const;
export const IMMUTABLE = "public, max-age=31536000, immutable";

/** Kinds of file that hosts may not know, or whose letters they may take for those of another alphabet. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  atom: "application/atom+xml; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/** The type of a file beside the pages, by its ending. */
export const typeOfFile = (path: string): string | undefined => FILE_TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ""];

export function formatHeaders(base: string): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const fixed = immutablePaths.flatMap((path) => [`${base}${path}*`, `  Cache-Control: ${IMMUTABLE}`]);
  const types = Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
    `${base}*.${ending}`,
    `  Content-Type: ${type}`,
  ]);
  return ["/*", ...all, ...fixed, ...types, ""].join("\n");
}
