import { describe, it } from "vitest";
import { conditions, walkUnder } from "../support/conditions.ts";
import { errands, readingErrands } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** The same errands in any browser: whatever is blocked, enlarged or off. */

const site = siteInBrowser();

describe.each(Object.entries(conditions))("with %s a reader", (_, condition) => {
  it.each(errands)("$does", (errand) => walkUnder(site, condition, errand));
});

describe("with JavaScript off a reader", () => {
  it.each(readingErrands)("$does", (errand) => walkUnder(site, { options: { javaScriptEnabled: false } }, errand));
});
