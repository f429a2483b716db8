import { describe, it } from "vitest";
import { walkUnder, type Condition } from "../support/conditions.ts";
import { errands } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** The errands on a small and slow phone. Nothing is timed: they must succeed. */

const site = siteInBrowser();

const slowPhone: Condition = {
  options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  prepare: async ({ page, context }) => {
    page.setDefaultTimeout(120_000);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  },
};

describe("on a phone of 360 px, six times slower than this machine, a reader", () => {
  it.each(errands)("$does", (errand) => walkUnder(site, slowPhone, errand));
});
