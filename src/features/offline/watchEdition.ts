import type { WorkerMessage } from "../../offline/workerMessage.ts";

/** Milliseconds to wait for a worker to take over before the page is loaded anyway. */
const PATIENCE = 3000;

const say = (worker: ServiceWorker | null | undefined, message: WorkerMessage, port?: MessagePort): void => {
  worker?.postMessage(message, port === undefined ? [] : [port]);
};

/** The edition of a worker, as it says itself. */
function editionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data), { once: true });
    port1.start();
    say(worker, { says: "which edition" }, port2);
  });
}

const editionHere = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="page-modules"]')?.content.split("/").at(-2);

/** What the page loaded before there was a worker to see it. */
function loadedHere(): readonly string[] {
  const resources = performance.getEntriesByType("resource").map(({ name }) => name);
  return [location.href, ...resources].filter((address) => address.startsWith(location.origin));
}

/** Lets the waiting worker take over, then loads the page anew. */
function take(container: ServiceWorkerContainer, worker: ServiceWorker): void {
  const reload = (): void => location.reload();
  container.addEventListener("controllerchange", reload, { once: true });
  setTimeout(reload, PATIENCE);
  say(worker, { says: "take over" });
}

/**
 * Registers the worker, which then keeps the site on the device. `offer` is called with the way to take it when a worker
 * of another edition than the page’s is waiting. Where the browser refuses, the site goes on without.
 */
export function watchEdition(container: ServiceWorkerContainer, offer: (take: () => void) => void): () => void {
  let watching = true;
  const look = async ({ waiting }: ServiceWorkerRegistration): Promise<void> => {
    if (waiting === null || container.controller === null) return;
    const edition = await editionOf(waiting);
    if (watching && edition !== editionHere()) offer(() => take(container, waiting));
  };
  const begin = async (): Promise<void> => {
    const base = import.meta.env.BASE_URL;
    const registration = await container.register(`${base}sw.js`, { scope: base });
    const { active } = await container.ready;
    say(active, { says: "keep", addresses: loadedHere() });
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => void look(registration));
    });
    registration.installing?.addEventListener("statechange", () => void look(registration));
    await look(registration);
  };
  begin().catch(() => undefined);
  return () => {
    watching = false;
  };
}
