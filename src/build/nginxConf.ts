import type { Redirects } from "./formatRedirects.ts";
import { FILE_TYPES, IMMUTABLE, immutablePaths, securityHeaders } from "./policy.ts";
import type { Site } from "./site.ts";

/** What changes from build to build is asked for each time, and answered with 304 where it did not change. */
const REVALIDATE = "no-cache";

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** nginx forgets the headers of the server in a place that sends any of its own: each says them all. */
function place(match: string, cache: string, more: readonly string[] = []): readonly string[] {
  const headers = Object.entries({ ...securityHeaders, "Cache-Control": cache });
  return [
    `location ${match} {`,
    ...indented([...headers.map(([name, value]) => `add_header ${name} "${value}" always;`), ...more]),
    "}",
  ];
}

const escaped = (base: string): string => base.replaceAll(".", String.raw`\.`);

/**
 * The site’s part of an nginx server, to be included in its `server` block beside `root`: headers, caching, types, the
 * slash at the end of addresses, the page of errors, and files that were compressed at build.
 */
export function formatNginx({ base }: Pick<Site, "base">, redirects: Redirects): string {
  const fixed = immutablePaths.join("|").replaceAll("/", "");
  const lines = [
    "# Written by the build; see “Publishing” in README.md. Include it in a server block that sets `root`.",
    "absolute_redirect off;",
    "index index.html;",
    "gzip_static on;",
    "gzip_vary on;",
    `error_page 404 ${base}404.html;`,
    ...(base === "/" ? [] : [`location = ${base.slice(0, -1)} {`, `    return 308 ${base}$is_args$args;`, "}"]),
    ...[...redirects].flatMap(([from, to]) => [
      `location = ${base}${from.slice(1)} {`,
      `    return 301 ${base}${to.slice(1)};`,
      "}",
    ]),
    // Notes for hosts are no pages, and what is compressed is only sent in place of what it stands for.
    `location ~ ^${escaped(base)}(_headers|_redirects|_nginx\\.conf|.*\\.(br|gz))$ {`,
    "    return 404;",
    "}",
    ...place(`~ ^${escaped(base)}(${fixed})/`, IMMUTABLE, ["try_files $uri =404;"]),
    ...Object.entries(FILE_TYPES).flatMap(([ending, type]) =>
      place(`~ ^${escaped(base)}.*\\.${ending}$`, REVALIDATE, [
        "types {}",
        `default_type "${type}";`,
        "try_files $uri =404;",
      ]),
    ),
    ...place(base, REVALIDATE, ["try_files $uri $uri/ =404;"]),
  ];
  return `${lines.join("\n")}\n`;
}
