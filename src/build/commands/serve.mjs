import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { runnerImport } from "vite";

/**
 * Serves a built site the way a good static host does: compressed, with the headers of its policy, a page for addresses
 * that lead nowhere, and a slash at the end of every address. `serve.mjs [folder] [--port n]`
 */
const { module: policy } = await runnerImport(new URL("../policy.ts", import.meta.url).pathname);
const argumentOf = (name) => process.argv[process.argv.indexOf(name) + 1];
const folder = resolve(process.argv[2]?.startsWith("--") === false ? process.argv[2] : "dist");
const base = `/${(process.env.BASE_PATH ?? "/").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
const wanted = Number(process.argv.includes("--port") ? argumentOf("--port") : (process.env.PORT ?? 4173));

if (!existsSync(join(folder, "index.html"))) {
  console.error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
  process.exit(1);
}

// What was compressed at build is sent as it lies; the rest is compressed on the way.
const files = sirv(folder, { etag: true, dotfiles: false, brotli: true, gzip: true });
const compress = compression();
const notFound = readFileSync(join(folder, "404.html"));

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(policy.securityHeaders)) response.setHeader(name, value);
  const [path = "/", query] = (request.url ?? "/").split("?");
  const fail = () => {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(notFound);
  };
  if (!path.startsWith(base))
    return base.startsWith(`${path}/`) ? response.writeHead(308, { Location: base }).end() : fail();
  const inside = path.slice(base.length);
  if (inside !== "" && !inside.endsWith("/") && isPage(inside)) {
    return response.writeHead(308, { Location: `${path}/${query === undefined ? "" : `?${query}`}` }).end();
  }
  if (policy.immutablePaths.some((part) => inside.startsWith(part)))
    response.setHeader("Cache-Control", policy.IMMUTABLE);
  const type = policy.typeOfFile(inside);
  if (type !== undefined) response.setHeader("Content-Type", type);
  request.url = `/${inside}${query === undefined ? "" : `?${query}`}`;
  return compress(request, response, () => files(request, response, fail));
});

/** True where an address without its slash names a page. One that cannot be decoded names none. */
function isPage(path) {
  try {
    return existsSync(join(folder, decodeURIComponent(path), "index.html"));
  } catch {
    return false;
  }
}

/** The port that was asked for, or the next free one. */
function listen(port) {
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && !process.argv.includes("--port")) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => console.log(`Diplomacy Tracks is at http://localhost:${server.address().port}${base}`));
}

listen(wanted);
