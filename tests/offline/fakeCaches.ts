/** The caches of a browser, in memory: as much of them as the site uses. */
export interface FakeCaches {
  readonly caches: CacheStorage;
  /** Paths kept in each cache. */
  readonly held: () => Readonly<Record<string, readonly string[]>>;
}

export const ORIGIN = "https://tracks.test";

const keyOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : String(request), ORIGIN).href;

/** `onPut` may throw, as storage that is full does. */
export function fakeCaches(onPut: () => void = () => undefined): FakeCaches {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (entries: Map<string, Response>): Pick<Cache, "match" | "put" | "keys" | "delete"> => ({
    match: (request) => Promise.resolve(entries.get(keyOf(request))?.clone()),
    put: async (request, response) => {
      onPut();
      const body = await response.arrayBuffer();
      entries.delete(keyOf(request));
      entries.set(keyOf(request), new Response(body, { headers: response.headers }));
    },
    keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    delete: (request) => Promise.resolve(entries.delete(keyOf(request))),
  });
  const open = (name: string): Map<string, Response> => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return entries;
  };
  const caches: Pick<CacheStorage, "open" | "keys" | "delete"> = {
    open: (name) => Promise.resolve(cacheOf(open(name)) as Cache),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
  return {
    caches: caches as CacheStorage,
    held: () => Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()].map((url) => url.slice(ORIGIN.length))])),
  };
} // prettier-ignore
