import type { Source } from "../../citations/source.ts";

/** Where a work can be opened, and the name of that place: its DOI before any other address. */
export function openAt({
  doi,
  url,
}: Pick<Source, "doi" | "url">): { readonly href: string; readonly host: string } | undefined {
  if (doi !== undefined) return { href: `https://doi.org/${doi}`, host: "doi.org" };
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? { href: url, host: host.replace(/^www\./, "") } : undefined;
}
