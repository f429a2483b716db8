import type { KeeperSite } from "./keptSite.ts";
import { createSiteKeeper } from "./siteKeeper.ts";
import type { WorkerMessage } from "./workerMessage.ts";

/** The service worker: hears the browser, and lets the keeper answer. Built after the pages; see build/offlineFiles.ts. */

declare const KEEPER_SITE: KeeperSite;

/** As far as it is used: the types of pages and of workers cannot both be asked for in one project. */
interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

const worker = globalThis as unknown as Worker;
const keeper = createSiteKeeper(KEEPER_SITE, {
  origin: location.origin,
  caches,
  fetch: (request) => fetch(request),
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
});

addEventListener("install", (event) => {
  (event as LastingEvent).waitUntil(keeper.install());
});
addEventListener("activate", (event) => {
  (event as LastingEvent).waitUntil(keeper.tidy().then(() => worker.clients.claim()));
});
addEventListener("fetch", (event) => {
  const answer = keeper.answer((event as AskingEvent).request);
  if (answer !== undefined) (event as AskingEvent).respondWith(answer);
});
addEventListener("message", (event) => {
  const { data, ports } = event as MessageEvent<WorkerMessage>;
  if (data.says === "which edition") ports[0]?.postMessage(KEEPER_SITE.edition);
  if (data.says === "keep") (event as unknown as LastingEvent).waitUntil(keeper.keep(data.addresses));
  if (data.says === "take over")
    (event as unknown as LastingEvent).waitUntil(keeper.prefer().then(() => worker.skipWaiting()));
});
