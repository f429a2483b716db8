import { spawn } from "node:child_process";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];

export interface Score {
  readonly scores: Readonly<Record<Category, number>>;
  /** Names of the audits outside of performance that are not whole. */
  readonly faults: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

function read(report: Report): Score {
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((report.categories[name].score ?? 0) * 100)]),
  );
  const audits = CATEGORIES.filter((name) => name !== "performance").flatMap(
    (name) => report.categories[name].auditRefs,
  );
  const faults = audits
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores: scores as Record<Category, number>, faults };
}

/** Runs Lighthouse as it comes, for a telephone on a slow line. */
export function runLighthouse(root: string, executablePath: string, address: string): Promise<Score> {
  const flags = `--only-categories=${CATEGORIES.join(",")}`;
  const child = spawn(
    process.execPath,
    [
      "node_modules/lighthouse/cli/index.js",
      address,
      flags,
      "--output=json",
      "--quiet",
      "--chrome-flags=--headless=new --no-sandbox --disable-quic --disable-background-networking --disable-component-update --disable-sync",
    ],
    { cwd: root, env: { ...process.env, CHROME_PATH: executablePath }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) resolve(read(JSON.parse(Buffer.concat(chunks).toString()) as Report));
      else reject(new Error(`Lighthouse ended with ${String(status)} on ${address}.`));
    });
  });
}
