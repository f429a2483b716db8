/** What a style sheet may say about a shape or a letter, and a file must say itself. */
const STYLES = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "opacity",
  "paint-order",
  "vector-effect",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "overflow",
] as const;

/** Attributes that mean nothing outside of the page. */
const LEFT_BEHIND = /^(class|id|href|role|tabindex|focusable|style|data-.*|aria-.*)$/;

const REFERENCE = /url\(["']?[^"')]*#([^"')]+)["']?\)/;

/** Ids of patterns and the like that a drawing refers to. */
export type Referred = Set<string>;

function setStyles(from: Element, to: Element, referred: Referred): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    const id = REFERENCE.exec(value)?.[1];
    if (id !== undefined) referred.add(id);
    if (value !== "" && value !== "normal" && value !== "auto")
      to.setAttribute(name, id === undefined ? value : `url(#${id})`);
  }
  if (style.transform !== "none" && !from.hasAttribute("transform")) to.setAttribute("transform", style.transform);
  const radius = style.getPropertyValue("r");
  if (from.tagName === "circle" && radius.endsWith("px")) to.setAttribute("r", String(Number.parseFloat(radius)));
}

/** A copy of an element of SVG that looks the same without its style sheet; nothing where it is not shown. */
export function inlineSvg(from: Element, referred: Referred): Element | undefined {
  const { display, visibility } = getComputedStyle(from);
  if (display === "none" || visibility !== "visible") return undefined;
  // A link that leads to a place on the page leads nowhere from a file.
  const to =
    from.tagName === "a"
      ? document.createElementNS("http://www.w3.org/2000/svg", "g")
      : (from.cloneNode(false) as Element);
  for (const name of to.getAttributeNames()) if (LEFT_BEHIND.test(name)) to.removeAttribute(name);
  setStyles(from, to, referred);
  for (const child of from.childNodes) {
    // A line of a label ends with a space for those who copy it; at the end of a line it would push the letters aside.
    if (child instanceof Text) to.append(from.childNodes.length === 1 ? child.data.trim() : child.data);
    else if (child instanceof Element) to.append(...[inlineSvg(child, referred)].filter((copy) => copy !== undefined));
  }
  return to;
}

/** The patterns and the like that a drawing refers to, under their ids. */
export function definitionsFor(referred: Referred): Element {
  const definitions = document.createElementNS("http://www.w3.org/2000/svg", "defs");
  for (const id of referred) {
    const from = document.getElementById(id);
    if (from === null) continue;
    const copy = inlineSvg(from, referred) ?? from.cloneNode(true);
    if (copy instanceof Element) copy.id = id;
    definitions.append(copy);
  }
  return definitions;
}
