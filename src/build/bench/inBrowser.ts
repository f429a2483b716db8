import { spawn, type ChildProcess } from "node:child_process";
import { chromium } from "playwright-core";

/** Bytes that a browser received by kind of file, headers and compression as the preview server sends them. */
export type Transfer = ReadonlyMap<string, { readonly bytes: number; readonly files: number }>;

export const ARGUMENTS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves a built folder as a static host would, on a free port. */
export function serve(root: string, folder: string): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server: ChildProcess = spawn(process.execPath, ["src/build/commands/serve.mjs", folder, "--port", "0"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    server.once("error", reject);
    server.once("exit", (status) => reject(new Error(`The server ended with ${String(status)}.`)));
    server.stdout?.on("data", (text: Buffer) => {
      const origin = /(http:\/\/localhost:\d+)/.exec(text.toString())?.[1];
      if (origin !== undefined) resolve({ origin, stop: () => server.kill() });
    });
  });
}

/** Opens a page in an empty browser, touches nothing, and counts what came over the wire until it is quiet. */
export async function measureTransfer(executablePath: string, address: string): Promise<Transfer> {
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const kinds = new Map<string, string>();
    const sums = new Map<string, { bytes: number; files: number }>();
    session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "Other";
      const { bytes, files } = sums.get(kind) ?? { bytes: 0, files: 0 };
      sums.set(kind, { bytes: bytes + encodedDataLength, files: files + 1 });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    return sums;
  } finally {
    await browser.close();
  }
}
