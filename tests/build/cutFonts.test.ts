// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cutFonts } from "../../src/build/cutFonts.ts";
import { inRange, readFaces } from "../../src/build/fontFaces.ts";

const faces = readFaces(readFileSync("src/styles/fonts.css", "utf8"));
const styles = [...new Set(faces.map(({ style }) => style))];

describe("typefaces", () => {
  it("are cut as fonts.css says: run src/build/commands/cutFonts.mjs where they differ", async () => {
    const fonts = await cutFonts(process.cwd());
    expect(fonts).toHaveLength(4);
    for (const { file, bytes } of fonts) expect(Buffer.compare(readFileSync(file), bytes), file).toBe(0);
  });

  it.each(styles)("of %s hold no letter twice, or two files would load for it", (style) => {
    const letters = faces.filter((face) => face.style === style).flatMap(({ range }) => [...inRange(range)]);
    expect(letters.length).toBeGreaterThan(300);
    expect(letters.filter((letter, index) => letters.indexOf(letter) !== index)).toEqual([]);
  });

  it("hold the letters of English prose and of the names met most in the faces of the first paint", () => {
    const own = faces.filter(({ file }) => file.startsWith("./"));
    const [first, ...others] = own.map(({ range }) => inRange(range));
    expect(new Set(others)).toEqual(new Set([first]));
    for (const letter of "Az09 “Track 1½” – ‘Øberg’ – Çuhadar, Höglund, Móricz…") expect(first).toContain(letter);
  });
});
