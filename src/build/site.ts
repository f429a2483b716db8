/** What the site is called, and where it stands. Set at build by SITE_URL and BASE_PATH. */
export interface Site {
  readonly name: string;
  readonly author: string;
  readonly licence: string;
  readonly language: string;
  /** Origin without a slash at its end. */
  readonly origin: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
}

export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  const base = `/${(env.BASE_PATH ?? "/").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  return {
    name: "Diplomacy Tracks",
    author: "Diplomacy Tracks editors",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    language: "en-GB",
    origin: (env.SITE_URL ?? "https://diplomacy-tracks.example").replace(/\/+$/, ""),
    base,
  };
}

/** The full address of a page. */
export function addressOn(site: Site, path: string): string {
  return `${site.origin}${site.base}${path.replace(/^\//, "")}`;
}
