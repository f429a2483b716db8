import { buildSheetDocx } from "./buildSheetDocx.ts";
import type { Sheet } from "./sheet.ts";

/** Builds the document beside the page, which stays free to answer, and to end this. */
self.addEventListener("message", ({ data }: MessageEvent<Sheet>) => {
  const tell = (share: number): void => {
    self.postMessage({ share });
  };
  buildSheetDocx(data, tell).then(
    (file) => {
      self.postMessage({ file });
    },
    (error: unknown) => {
      self.postMessage({ failed: String(error) });
    },
  );
});
