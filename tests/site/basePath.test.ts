import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtAddresses, documentOf, siteFolder } from "../support/builtSite.ts";

const folder = `${siteFolder}-base`;

describe.skipIf(!existsSync(folder))("a site built for a folder of its host", () => {
  it("links and loads below that folder only", () => {
    const wrong = builtAddresses(folder)
      .filter((address) => !address.startsWith("/sources/"))
      .flatMap((address) => {
        const document = documentOf(readFileSync(join(folder, address, "index.html"), "utf8"));
        return [...document.querySelectorAll("[href], [src]")]
          .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
          .filter((target) => target.startsWith("/") && !target.startsWith("/reference/"))
          .map((target) => `${address}: ${target}`);
      });
    expect(wrong).toEqual([]);
  });
});
