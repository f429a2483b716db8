import { definitionsFor, inlineSvg, type Referred } from "./inlineSvg.ts";
import { measureText, wrapText } from "./measureText.ts";
import { textLines } from "./textLines.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Controls, marks of sources, and captions that explain the page rather than the drawing. */
const LEFT_OUT =
  "button, input, select, fieldset, [role=radiogroup], [popover], .vh, .cites, [data-undrawn], figcaption:not([data-drawn])";

/** Room around the drawing and between the lines below it, in px. */
const MARGIN = 24;
const GROUND = 16;
const FOOT = { lead: 20, size: 14, title: 17 } as const;

type Attributes = Readonly<Record<string, string | number>>;

/** What is drawn, and how far in front it stands. */
interface Layer {
  readonly depth: number;
  readonly drawn: Element;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly layers: Layer[];
  readonly referred: Referred;
}

function shape(name: string, attributes: Attributes, words?: string): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  }
  if (words !== undefined) element.textContent = words;
  return element;
}

const px = (length: string): number => Number.parseFloat(length) || 0;
const isClear = (colour: string): boolean => colour === "transparent" || /[,/] ?0\)$/.test(colour);

/** Ground, frame and edges of a box of HTML. */
function boxShapes(element: Element, frame: Frame): readonly Element[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - frame.left, box.top - frame.top];
  const given = style.borderTopLeftRadius;
  const radius = Math.min(
    given.endsWith("%") ? (px(given) / 100) * box.width : px(given),
    box.width / 2,
    box.height / 2,
  );
  const shapes: Element[] = [];
  const outline = style.outlineStyle === "none" ? 0 : px(style.outlineWidth);
  if (outline > 0 && !isClear(style.outlineColor)) {
    const out = px(style.outlineOffset) + outline;
    shapes.push(
      shape("rect", { x: x - out, y: y - out, width: box.width + 2 * out, height: box.height + 2 * out, rx: radius && radius + out, fill: style.outlineColor }),
    ); // prettier-ignore
  }
  if (!isClear(style.backgroundColor)) {
    shapes.push(shape("rect", { x, y, width: box.width, height: box.height, rx: radius, fill: style.backgroundColor }));
  }
  const edges = [
    { side: "top", x1: x, y1: y, x2: x + box.width, y2: y },
    { side: "bottom", x1: x, y1: y + box.height, x2: x + box.width, y2: y + box.height },
    { side: "left", x1: x, y1: y, x2: x, y2: y + box.height },
    { side: "right", x1: x + box.width, y1: y, x2: x + box.width, y2: y + box.height },
  ];
  for (const { side, ...ends } of edges) {
    const width = px(style.getPropertyValue(`border-${side}-width`));
    const colour = style.getPropertyValue(`border-${side}-color`);
    if (width === 0 || isClear(colour)) continue;
    const dashes: Attributes = style.getPropertyValue(`border-${side}-style`) === "dashed" ? { "stroke-dasharray": `${width * 3} ${width * 2}` } : {}; // prettier-ignore
    shapes.push(shape("line", { ...ends, stroke: colour, "stroke-width": width, ...dashes }));
  }
  return shapes;
}

function fontOf(style: CSSStyleDeclaration): string {
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

function cased(words: string, transform: string): string {
  return transform === "uppercase" ? words.toUpperCase() : transform === "lowercase" ? words.toLowerCase() : words;
}

function textShapes(node: Text, parent: Element, frame: Frame): readonly Element[] {
  const style = getComputedStyle(parent);
  if (style.visibility !== "visible" || px(style.fontSize) === 0) return [];
  return textLines(node).map((line) => {
    const words = cased(line.words, style.textTransform);
    const { ascent } = measureText(words, fontOf(style));
    return shape(
      "text",
      {
        x: line.left - frame.left,
        y: line.top - frame.top + (line.bottom - line.top) * ascent,
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        "font-weight": style.fontWeight,
        "font-style": style.fontStyle,
        textLength: line.right - line.left,
        lengthAdjust: "spacingAndGlyphs",
      },
      words,
    );
  });
}

function svgShape(element: SVGSVGElement, frame: Frame): readonly Element[] {
  const box = element.getBoundingClientRect();
  const copy = inlineSvg(element, frame.referred);
  if (copy === undefined || box.width === 0) return [];
  const place = { x: box.left - frame.left, y: box.top - frame.top, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(Math.round(value * 100) / 100));
  return [copy];
}

/** Takes in an element and what is in it, from back to front. */
function drawElement(element: Element, depth: number, frame: Frame): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0" || element.matches(LEFT_OUT)) return;
  const at = style.zIndex === "auto" ? depth : depth + px(style.zIndex);
  const put = (shapes: readonly Element[]): void => {
    frame.layers.push(...shapes.map((drawn) => ({ depth: at, drawn })));
  };
  if (element instanceof SVGSVGElement) {
    put(svgShape(element, frame));
    return;
  }
  if (style.display !== "contents") put(boxShapes(element, frame));
  for (const child of element.childNodes) {
    if (child instanceof Text) put(textShapes(child, element, frame));
    else if (child instanceof Element) drawElement(child, at, frame);
  }
}

/** What stands below a drawing wherever it is shown. */
export interface Foot {
  readonly title: string;
  /** The source line, then the address: each begins a new line. */
  readonly lines: readonly string[];
}

function footShapes({ title, lines }: Foot, width: number, from: number): readonly [readonly Element[], number] {
  const { color, fontFamily } = getComputedStyle(document.body);
  const kinds = [
    { words: title, size: FOOT.title, weight: 650 },
    ...lines.map((words) => ({ words, size: FOOT.size, weight: 400 })),
  ];
  let y = from;
  const shapes = kinds.flatMap(({ words, size, weight }) =>
    wrapText(words, `${weight} ${size}px ${fontFamily}`, width).map((line) => {
      y += FOOT.lead + (size - FOOT.size);
      return shape("text", { x: 0, y, fill: color, "font-family": fontFamily, "font-size": `${size}px`, "font-weight": weight }, line); // prettier-ignore
    }),
  );
  return [shapes, y];
}

/**
 * A figure of the page as one drawing of its own: the SVG in it with its styles, and the words and boxes around it, with the
 * foot below. Sizes are those it has on the page, in px.
 */
export function svgOfFigure(figure: Element, foot: Foot): SVGSVGElement {
  const box = figure.getBoundingClientRect();
  const frame: Frame = { left: box.left, top: box.top, layers: [], referred: new Set() };
  drawElement(figure, 0, frame);
  const bottom = drawnBottom(figure) - box.top;
  const [footer, height] = footShapes(foot, box.width, bottom + MARGIN / 2);
  const [width, whole] = [Math.ceil(box.width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)];
  const root = shape("svg", {
    xmlns: SVG,
    width,
    height: whole,
    viewBox: `${-MARGIN} ${-MARGIN} ${width} ${whole}`,
    role: "img",
  }) as SVGSVGElement;
  const plate = shape("svg", { width: box.width, height: bottom, overflow: "hidden" });
  plate.append(...frame.layers.toSorted((a, b) => a.depth - b.depth).map(({ drawn }) => drawn));
  root.append(
    shape("title", {}, foot.title),
    shape("desc", {}, foot.lines.join(" ")),
    definitionsFor(frame.referred),
    shape("rect", { x: -MARGIN, y: -MARGIN, width, height: whole, fill: paperOf() }),
    plate,
    ...footer,
  );
  return root;
}

function paperOf(): string {
  const { backgroundColor } = getComputedStyle(document.body);
  return isClear(backgroundColor) ? getComputedStyle(document.documentElement).backgroundColor : backgroundColor;
}

/** The lower edge of what is drawn of a figure, with some ground: captions that are left out stand below it. */
function drawnBottom(figure: Element): number {
  // A caption that is drawn may have buttons below its words.
  const parts = [...figure.children].flatMap((part) =>
    part.querySelector(":scope > [data-undrawn]") === null ? [part] : [...part.children],
  );
  const shown = parts.filter((child) => !child.matches(LEFT_OUT) && child.getClientRects().length > 0);
  const { top, bottom } = figure.getBoundingClientRect();
  const lowest = Math.max(top, ...shown.map((child) => child.getBoundingClientRect().bottom));
  return Math.min(lowest + GROUND, bottom);
}
