import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNginx } from "../../src/build/nginxConf.ts";
import { headerPolicy, IMMUTABLE } from "../../src/build/policy.ts";
import { precompress } from "../../src/build/precompress.ts";
import { readBuilt, siteFolder } from "../support/builtSite.ts";
import { readSource } from "../support/sourceFiles.ts";

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
const required = process.env.REQUIRE_DEEP === "1";
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const hasBrotli = existsSync(BROTLI);

/** Enough of the site to ask for each kind of file. */
const PARTS = ["index.html", "404.html", "sw.js", "manifest.webmanifest", "references.bib", "tracks", "compare", "assets", "p", "icons"]; // prettier-ignore

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

interface Host {
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => void;
}

/** Runs nginx with the sample of hosting/nginx.conf, as it is but for the name, the port and the folder. */
async function startNginx(base: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const root = join(folder, "www");
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  for (const part of PARTS) cpSync(join(siteFolder, part), join(site, part), { recursive: true });
  writeFileSync(
    join(site, "_nginx.conf"),
    formatNginx({ base }, new Map([["/tracks/track-two/", "/tracks/track-2/#cells"]])),
  );
  await precompress(site);
  const port = await freePort();
  const server = readSource("hosting/nginx.conf")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/^ *listen \[::\]:80;$/m, "")
    .replace("/var/www/tracks/_nginx.conf", join(site, "_nginx.conf"))
    .replace(/root .*;/, `root ${root};`)
    .replace("brotli_static on;", hasBrotli ? "brotli_static on;" : "");
  const logs = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;\n" : ""}${hasBrotli ? `load_module ${BROTLI};\n` : ""}daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${logs.join("\n")}\n${server}\n}\n`,
  );
  const nginx: ChildProcess = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")]);
  const ask: Host["ask"] = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      request({ port, host: "127.0.0.1", path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on("error", reject)
        .end();
    });
  const deadline = Date.now() + 10_000;
  while ((await ask(base).catch(() => undefined)) === undefined) {
    if (Date.now() > deadline) throw new Error(readFileSync(join(folder, "error.log"), "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    ask,
    stop: () => {
      nginx.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!hasNginx && !required).each(["/", "/reference/"])("nginx with the sample, below %s", (base) => {
  let host: Host;
  beforeAll(async () => {
    expect(hasNginx, "nginx is required here and was not found").toBe(true);
    host = await startNginx(base);
  });
  afterAll(() => host.stop());
  const script = (): string => /src="\/(assets\/index-[^"]+\.js)"/.exec(readBuilt("index.html"))?.[1] ?? "";

  it.each(["", "tracks/track-2/", "compare/?tracks=track-1,track-2", "no/such/page/"])(
    "sends /%s with the policy and the other headers",
    async (path) => {
      const { headers, status } = await host.ask(base + path);
      expect(status).toBe(path.startsWith("no/") ? 404 : 200);
      expect(headers["content-security-policy"]).toBe(headerPolicy);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["cache-control"]).toBe("no-cache");
      expect(headers["content-type"]).toContain("text/html");
    },
  );

  it("lets what is named by its content be kept for good, and asks for the rest each time", async () => {
    const fixed = await host.ask(base + script());
    expect([fixed.status, fixed.headers["cache-control"]]).toEqual([200, IMMUTABLE]);
    expect(fixed.headers["content-security-policy"]).toBe(headerPolicy);
    const worker = await host.ask(`${base}sw.js`);
    expect([worker.status, worker.headers["cache-control"]]).toEqual([200, "no-cache"]);
    const page = await host.ask(base);
    const again = await host.ask(base, { "If-None-Match": String(page.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("answers an address that leads nowhere with the page of errors, also among fixed files", async () => {
    for (const path of ["no/such/page/", "assets/gone-1234.js", "tracks/track-2/none.bib", "_headers", "_nginx.conf", "index.html.br"]) {
      const { status, body } = await host.ask(base + path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).toContain("No page at this address");
    } // prettier-ignore
  });

  it("puts the slash at the end of an address, and keeps its query", async () => {
    const { status, headers } = await host.ask(`${base}tracks/track-2?stage=1`);
    expect([status, headers.location]).toEqual([301, `${base}tracks/track-2/?stage=1`]);
    if (base === "/") return;
    const { status: found, headers: there } = await host.ask(base.slice(0, -1));
    expect([found, there.location]).toEqual([308, base]);
  });

  it("leads from the address of a renamed page to where it is now", async () => {
    const { status, headers } = await host.ask(`${base}tracks/track-two/`);
    expect([status, headers.location]).toEqual([301, `${base}tracks/track-2/#cells`]);
  });

  it.each([
    ["tracks/track-2/index.md", "text/markdown; charset=utf-8"],
    ["references.bib", "application/x-bibtex; charset=utf-8"],
    ["tracks/track-2/references.ris", "application/x-research-info-systems; charset=utf-8"],
    ["manifest.webmanifest", "application/manifest+json"],
    ["icons/icon-192.png", "image/png"],
  ])("sends %s as %s", async (path, type) => {
    expect((await host.ask(base + path)).headers["content-type"]).toBe(type);
  });

  it("sends what was compressed at build", async () => {
    for (const path of ["tracks/track-2/", script(), "references.bib"]) {
      const plain = await host.ask(base + path);
      const zipped = await host.ask(base + path, { "Accept-Encoding": "gzip" });
      expect([path, zipped.headers["content-encoding"]]).toEqual([path, "gzip"]);
      expect(zipped.headers.vary).toContain("Accept-Encoding");
      expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
      if (!hasBrotli) continue;
      const small = await host.ask(base + path, { "Accept-Encoding": "gzip, br" });
      expect([path, small.headers["content-encoding"]]).toEqual([path, "br"]);
      expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true);
      expect(small.body.length).toBeLessThan(zipped.body.length);
    }
  });
});
