import { saveFile } from "../saveFile.ts";
import { embedFonts } from "./embedFonts.ts";
import { svgOfFigure, type Foot } from "./svgOfFigure.ts";

/** Pixels of a PNG for each px of the page. */
const SCALE = 2;

/** On paper and on slides a drawing is light, and stands still. */
function inLight<Value>(look: () => Value): Value {
  const { documentElement } = document;
  const { theme } = documentElement.dataset;
  const still = new CSSStyleSheet();
  still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets.push(still);
  documentElement.dataset.theme = "light";
  try {
    return look();
  } finally {
    if (theme === undefined) delete documentElement.dataset.theme;
    else documentElement.dataset.theme = theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
}

function familiesIn(drawing: Element): ReadonlySet<string> {
  const lists = [...drawing.querySelectorAll("[font-family]")].map((each) => each.getAttribute("font-family") ?? "");
  return new Set(lists.flatMap((list) => list.split(",")).map((family) => family.trim().replaceAll(/["']/g, "")));
}

/** The figure as the text of an SVG file, with its fonts inside. */
export async function formatDrawing(figure: Element, foot: Foot): Promise<string> {
  const drawing = inLight(() => svgOfFigure(figure, foot));
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await embedFonts(familiesIn(drawing));
  drawing.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`;
}

async function pngOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (png) => (png === null ? reject(new Error("The drawing is too large")) : resolve(png)),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export type DrawingFormat = "svg" | "png";

/** Saves a figure as a file `name.svg` or `name.png`, the latter at twice its size. */
export async function saveDrawing(figure: Element, name: string, foot: Foot, format: DrawingFormat): Promise<void> {
  const svg = new Blob([await formatDrawing(figure, foot)], { type: "image/svg+xml" });
  saveFile(format === "svg" ? svg : await pngOf(svg), `${name}.${format}`);
}
