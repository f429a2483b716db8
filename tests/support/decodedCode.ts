import jsQR from "jsqr";
import type { Page } from "playwright-core";

/** Decodes the code on the screen as a phone would. */
export async function decodedCode(page: Page): Promise<string | undefined> {
  const shot = (await page.locator(".qr-code").first().screenshot({ type: "png" })).toString("base64");
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const edge = 360;
    const pen = new OffscreenCanvas(edge, edge).getContext("2d");
    pen?.drawImage(image, 0, 0, edge, edge);
    return { pixels: [...(pen?.getImageData(0, 0, edge, edge).data ?? [])], width: edge, height: edge };
  }, shot);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
