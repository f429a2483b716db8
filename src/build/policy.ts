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
export const immutablePaths = ["assets/", "p/", "_search/"] as const;
export const IMMUTABLE = "public, max-age=31536000, immutable";

export function formatHeaders(base: string): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const fixed = immutablePaths.flatMap((path) => [`${base}${path}*`, `  Cache-Control: ${IMMUTABLE}`]);
  return ["/*", ...all, ...fixed, ""].join("\n");
}
