import type { Sheet } from "./sheet.ts";

interface Told {
  readonly share?: number;
  readonly file?: Blob;
  readonly failed?: string;
}

/**
 * Lets a worker build the Word document. Rejects when it fails, and with an AbortError when `signal` ends it. Where no worker
 * can be had, as in a page opened from a file, the document is built here, with pauses in which the page can answer.
 */
export async function requestSheetDocx(
  sheet: Sheet,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (worker === undefined) return buildHere(sheet, tell, signal);
  return new Promise((resolve, reject) => {
    const end = (act: () => void): void => {
      worker.terminate();
      act();
    };
    worker.addEventListener("message", ({ data: { share, file, failed } }: MessageEvent<Told>) => {
      if (share !== undefined) tell(share);
      if (file !== undefined) end(() => resolve(file));
      if (failed !== undefined) end(() => reject(new Error(failed)));
    });
    worker.addEventListener("error", () => end(() => reject(new Error("The writer of documents could not be loaded"))));
    signal.addEventListener("abort", () => end(() => reject(signal.reason as Error)));
    worker.postMessage(sheet);
  });
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./docxWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

async function buildHere(sheet: Sheet, tell: (share: number) => void, signal: AbortSignal): Promise<Blob> {
  const { buildSheetDocx } = await import("./buildSheetDocx.ts");
  return buildSheetDocx(sheet, async (share) => {
    tell(share);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
  });
}
