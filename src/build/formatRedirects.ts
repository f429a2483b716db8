import type { Redirects } from "./readRedirects.ts";
import { addressOn, type Site } from "./site.ts";

const below = ({ base }: Site, path: string): string => `${base}${path.slice(1)}`;

/** For hosts that read `_redirects`: a line for each page that was renamed. */
export function formatRedirects(site: Site, redirects: Redirects): string {
  return [...redirects].map(([from, to]) => `${below(site, from)} ${below(site, to)} 301\n`).join("");
}

/** For all other hosts: a page at the old address that leads on, also without script, and names the new one. */
export function redirectPage(site: Site, to: string): string {
  const address = below(site, to);
  return `<!doctype html>
<html lang="${site.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${addressOn(site, to)}">
    <title>This page has moved · ${site.name}</title>
  </head>
  <body>
    <p>This page is now at <a href="${address}">${addressOn(site, to)}</a>.</p>
  </body>
</html>
`;
}
