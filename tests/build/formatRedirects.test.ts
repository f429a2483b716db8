// @vitest-environment node
import { describe, expect, it } from "vitest";
import { formatRedirects, hostRedirects } from "../../src/build/formatRedirects.ts";
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

  it("is left to its page where it only says why, or is part of a page", () => {
    const since = "2026-11-23";
    const why = "It has another name.";
    const retired = [
      { from: "/a/", to: "/b/#c", since, why },
      { from: "/d/", since, why },
      { from: "/e/#f", to: "/e/", since, why },
    ];
    expect([...hostRedirects(retired)]).toEqual([["/a/", "/b/#c"]]);
  });
});
