import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { root } from "./install.mjs";

/**
 * `node src/build/commands/drawIcons.mjs`: draws the icons of the installed site from public/icon.svg. They are committed:
 * browsers draw curves a little differently from version to version, and a build gives the same bytes every time.
 */
const drawing = readFileSync(join(root, "public/icon.svg"), "utf8");
const folder = join(root, "public/icons");

/** The lines on a ground that fills the square. A maskable icon may be cut to a circle of four fifths. */
const onGround = (share) => {
  const lines = /<g.*<\/g>/.exec(drawing)[0];
  const edge = (32 * (1 - share)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#131822"/><g transform="translate(${edge} ${edge}) scale(${share})">${lines}</g></svg>`;
};
const icons = [
  ["icon-192", 192, drawing],
  ["icon-512", 512, drawing],
  ["maskable-512", 512, onGround(0.72)],
  ["apple-touch-icon", 180, onGround(0.9)],
];

const browser = await chromium.launch({ args: ["--no-sandbox"], executablePath: await findBrowser() });
mkdirSync(folder, { recursive: true });
for (const [name, size, svg] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}">`);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
