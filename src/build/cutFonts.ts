import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { inRange, readFaces, type FontFace } from "./fontFaces.ts";

/** The typefaces that are cut down to the letters of nearly every page: src/styles/fonts. */

const STYLES = "src/styles";
const FILES = "node_modules";
/** Weights that the sheets ask for, of a family that has them all in one file. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };

export interface CutFont {
  /** Path below the root. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The file of the family’s whole latin alphabet, which has the same style as a face that is cut. */
function wholeOf(cut: FontFace, faces: readonly FontFace[]): FontFace {
  const whole = faces.find(({ file, style }) => style === cut.style && file.includes("-latin-") && !file.includes("-latin-ext-")); // prettier-ignore
  if (whole === undefined) throw new Error(`${cut.file}: no face of this style holds the whole latin alphabet`);
  return whole;
}

/** Cuts every face of fonts.css that lies beside it out of the family’s latin file, by its range. The same input gives the same bytes. */
export async function cutFonts(root: string): Promise<readonly CutFont[]> {
  const faces = readFaces(readFileSync(join(root, STYLES, "fonts.css"), "utf8"));
  const own = faces.filter(({ file }) => file.startsWith("./"));
  return Promise.all(
    own.map(async (face) => {
      const whole = readFileSync(join(root, FILES, wholeOf(face, faces).file));
      const variationAxes = face.file.includes("atkinson") ? { variationAxes: WEIGHTS } : {};
      const bytes = await subsetFont(whole, inRange(face.range), { targetFormat: "woff2", ...variationAxes });
      return { file: join(STYLES, face.file), bytes };
    }),
  );
}

/** Writes the faces and tells what each weighs. */
export async function writeFonts(root: string): Promise<string> {
  const fonts = await cutFonts(root);
  for (const { file, bytes } of fonts) writeFileSync(join(root, file), bytes);
  return fonts.map(({ file, bytes }) => `${file}: ${bytes.length} bytes`).join("\n");
}
