// @vitest-environment node
import { describe, expect, it } from "vitest";
import { formatRedirects, redirectPage } from "../../src/build/formatRedirects.ts";
import { formatNginx } from "../../src/build/nginxConf.ts";
import { readSite } from "../../src/build/site.ts";

const site = readSite({ BASE_PATH: "/reference/", SITE_URL: "https://example.org" });
const redirects = new Map([["/tracks/track-two/", "/tracks/track-2/#cells"]]);

describe("the address of a page that was renamed", () => {
  it("leads on by a line for hosts that read such lines", () => {
    expect(formatRedirects(site, redirects)).toBe(
      "/reference/tracks/track-two/ /reference/tracks/track-2/#cells 301\n",
    );
    expect(formatNginx(site, redirects)).toContain(
      "location = /reference/tracks/track-two/ {\n    return 301 /reference/tracks/track-2/#cells;",
    );
  });

  it("leads on by a page elsewhere, without script, and tells machines where it is now", () => {
    const page = redirectPage(site, "/tracks/track-2/#cells");
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/reference/tracks/track-2/#cells">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/reference/tracks/track-2/#cells">');
    expect(page).toContain('<a href="/reference/tracks/track-2/#cells">');
    expect(page).not.toContain("<script");
  });
});
