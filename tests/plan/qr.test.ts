// @vitest-environment node
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrDrawing, type QrDrawing } from "../../src/ui/qr/qrDrawing.ts";

const SCALE = 4;

/** The drawing as a camera would see it: black squares on white, four pixels a unit. */
function photographed({ size, path }: QrDrawing) {
  const edge = size * SCALE;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * edge + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return { pixels, edge };
}

describe("a QR code", () => {
  it.each([
    "https://diplomacy-tracks.example/",
    "https://diplomacy-tracks.example/compare/?tracks=track-1,track-1-5,track-2&rows=participants,capacity&differences=1",
    "https://diplomacy-tracks.example/cases/oslo-1993/#signed",
    `https://diplomacy-tracks.example/plan/#plan=1.${"aB3-_x".repeat(300)}`,
  ])("%# decodes to the address that it was made of", (address) => {
    const drawing = qrDrawing(address);
    expect(drawing).toBeDefined();
    if (drawing === undefined) return;
    const { pixels, edge } = photographed(drawing);
    expect(jsQR(pixels, edge, edge)?.data).toBe(address);
  });

  it("leaves four light squares around it", () => {
    const drawing = qrDrawing("https://diplomacy-tracks.example/");
    const places = [...(drawing?.path ?? "").matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe((drawing?.size ?? 0) - 5);
  });

  it("is not made of what no code can hold", () => {
    expect(qrDrawing("x".repeat(4000))).toBeUndefined();
  });
});
