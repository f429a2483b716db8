import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { join, resolve } from "node:path";
import { securityHeaders } from "../../src/build/policy.ts";
import { fileType } from "../../src/offline/fileType.ts";
import { siteFolder } from "./builtSite.ts";

/** What may happen to one request. */
export type Fault = "refused" | "missing" | "broken" | "truncated" | "slow" | "a page instead";

export interface UnsteadyHost {
  readonly origin: string;
  readonly edition: string;
  /** From now on no connection is taken, as where there is no network. */
  readonly goDown: () => void;
  readonly comeBack: () => void;
  /** From now on the same site is served as another build of it. */
  readonly publishAnew: () => void;
  /** The fault that befalls a path; none for undefined. */
  fault: (path: string) => Fault | undefined;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly stop: () => void;
}

/** The name under which the site is published anew. */
export const SECOND_EDITION = "0123456789";

/** Milliseconds that a slow answer takes. */
const SLOW = 2500;

/** Serves the built site from this process, on a port of its own, with everything that can go wrong on the way. */
export async function openUnsteadyHost(folder = siteFolder): Promise<UnsteadyHost> {
  const edition = readdirSync(join(folder, "p"))[0] ?? "";
  const sockets = new Set<Socket>();
  let down = false;
  let second = false;

  const bytesAt = (path: string): Buffer | undefined => {
    const file = resolve(folder, `.${second ? path.replaceAll(SECOND_EDITION, edition) : path}`);
    const gone = second && path.includes(edition);
    if (gone || !file.startsWith(folder) || !existsSync(file)) return undefined;
    const found = statSync(file).isDirectory() ? join(file, "index.html") : file;
    if (!existsSync(found)) return undefined;
    const bytes = readFileSync(found);
    const named = /\.(html|js|json)$/.test(found) && !found.includes("/assets/");
    return second && named ? Buffer.from(bytes.toString().replaceAll(edition, SECOND_EDITION)) : bytes;
  };
  const answer = (response: ServerResponse, path: string, status = 200): void => {
    const bytes = bytesAt(path);
    if (bytes === undefined) return answer(response, "/404.html", 404);
    const type = fileType(path.endsWith("/") ? "index.html" : path);
    response.writeHead(status, { ...securityHeaders, "Content-Type": type, "Cache-Control": "no-cache" });
    response.end(bytes);
  };
  const fail = (response: ServerResponse, path: string, fault: Fault): void => {
    if (fault === "refused") response.socket?.destroy();
    else if (fault === "missing") answer(response, "/404.html", 404);
    else if (fault === "broken") response.writeHead(503).end("Out of order");
    else if (fault === "a page instead") answer(response, "/");
    else if (fault === "slow") setTimeout(() => answer(response, path), SLOW);
    else {
      const bytes = bytesAt(path) ?? Buffer.from("");
      response.writeHead(200, { ...securityHeaders, "Content-Type": fileType(path) });
      response.end(bytes.subarray(0, bytes.length / 2));
    }
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    host.asked.push(path);
    const fault = host.fault(path);
    if (fault !== undefined) fail(response, path, fault);
    else if (!path.endsWith("/") && existsSync(join(folder, path, "index.html")))
      response.writeHead(308, { Location: `${path}/` }).end();
    else answer(response, path);
  });
  server.on("connection", (socket: Socket) => {
    if (down) socket.destroy();
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => {
    server.listen(0, listening);
  });
  const host: UnsteadyHost = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    edition,
    goDown: () => {
      down = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack: () => {
      down = false;
    },
    publishAnew: () => {
      second = true;
    },
    fault: () => undefined,
    asked: [],
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return host;
}
