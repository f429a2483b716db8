import type { Cut } from "./planScreens.ts";

/** What the browser tells of a screen that has been laid out. All lengths in pixels. */

/** Half a pixel of rounding is no overflow. */
const SLACK = 1.5;

const overflows = (element: Element): boolean => element.scrollWidth > element.clientWidth + SLACK;

/** What words stand in; an inline word has no box of its own. */
const BOXES = "p, li, ul, div, b";

/** True where nothing is cut off: neither the whole, nor a word in a narrow column. */
export function isWithin(main: HTMLElement): boolean {
  if (main.scrollHeight > main.clientHeight + SLACK || overflows(main)) return false;
  const shown = main.querySelectorAll<HTMLElement>(
    "[data-stage-state]:not([data-stage-state=hidden], [data-stage-out], svg *)",
  );
  return ![...shown]
    .flatMap((element) => [element, ...element.querySelectorAll<HTMLElement>(BOXES)])
    .some((element) => element.clientWidth > 0 && !element.matches(".vh") && overflows(element));
}

function topIn(main: HTMLElement): number {
  return main.getBoundingClientRect().top - main.scrollTop;
}

/** Every line of text that is shown, from the top of the slide; without those of a head that stays in place. */
export function linesIn(main: HTMLElement): readonly Cut[] {
  const origin = topIn(main);
  const lines: Cut[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      node.textContent?.trim() === "" ||
      node.parentElement?.closest("thead, .vh, caption, [data-stage-keep]") !== null
    )
      continue;
    range.selectNodeContents(node);
    for (const { top, bottom, width } of range.getClientRects())
      if (width > 0) lines.push({ from: top - origin, to: bottom - origin });
  }
  return lines;
}

/** Where a new screen had best begin: at the top of a row, a paragraph or an item, never right below a heading. */
export function restsIn(main: HTMLElement): readonly number[] {
  const origin = topIn(main);
  return [...main.querySelectorAll("tr, p, li, dt, h2, h3, h4")]
    .filter((each) => !/^H[1-6]$/.test(each.previousElementSibling?.tagName ?? ""))
    .map((each) => each.getBoundingClientRect().top - origin);
}

/** The height of what stays at the top while the rest moves: the head of a table, a drawing, a question. */
export function headHeight(main: HTMLElement): number {
  const heads = main.querySelectorAll('thead, [data-stage-keep="head"]');
  return Math.max(0, ...[...heads].map((head) => head.getBoundingClientRect().height));
}
