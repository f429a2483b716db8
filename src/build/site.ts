/** What the site is called, and where it stands. Set at build by SITE_URL, BASE_PATH and REPORT_URL. */
export interface Site {
  readonly name: string;
  readonly author: string;
  readonly licence: string;
  readonly language: string;
  /** Origin without a slash at its end. */
  readonly origin: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Where readers report problems: `mailto:` and an address, or the address of a form for issues. */
  readonly report?: string;
}

/** REPORT_URL, where it is an address that a draft can be made for; anything else stops the build. */
function readReport(address: string | undefined): Pick<Site, "report"> {
  if (address === undefined || address === "") return {};
  if (!/^(mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/.test(address))
    throw new Error(`REPORT_URL is "${address}". Give mailto: and an address, or the https: address of a form.`);
  return { report: address };
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
    ...readReport(env.REPORT_URL),
  };
}

/** The full address of a page. */
export function addressOn(site: Site, path: string): string {
  return `${site.origin}${site.base}${path.replace(/^\//, "")}`;
}
