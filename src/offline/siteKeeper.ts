import { OFFLINE_FOLDER, packCache, readCache, SAVED_NOTE, type KeeperSite, type Saved } from "./keptSite.ts";
import { createSavedFiles } from "./savedFiles.ts";

/** What the worker does to the world. */
export interface KeeperEffects {
  readonly origin: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly wait: (time: number) => Promise<void>;
}

export interface SiteKeeper {
  /** Keeps the shell of this build; rejects where it cannot be had whole. */
  readonly install: () => Promise<void>;
  /** Lets go of what was read of builds before the last. */
  readonly tidy: () => Promise<void>;
  /** The answer to a request, or undefined where the worker keeps out of it. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
  /** Keeps files that the page loaded before it had a worker. */
  readonly keep: (addresses: readonly string[]) => Promise<void>;
  /** The reader wants this build from now on: an older one that was saved only stands in without network. */
  readonly prefer: () => Promise<void>;
}

/** Page of one’s own address that says what is not on the device; and the frame in which a page is shown from its module. */
const UNSAVED = "unsaved.html";
const FRAME = "frame.html";
/** Milliseconds after which a page on the device is better than one that may still come. */
const PATIENCE = 4000;
/** Files kept of what was read; scripts, styles and fonts of the site are about half of them. */
const MOST_READ = 400;

/** Files whose name tells their content or their build: they never change. */
const isFixed = (file: string): boolean => /^(assets|p|_search)\//.test(file);

/** The edition that a page names in its head. */
const editionIn = (html: string): string | undefined => /name="page-modules" content="[^"]*\/([0-9a-f]{10})\/"/.exec(html)?.[1]; // prettier-ignore

export function createSiteKeeper(site: KeeperSite, effects: KeeperEffects): SiteKeeper {
  const { edition, base, shell, headers } = site;
  const { caches, origin } = effects;
  const packs = createSavedFiles({ base, headers, caches });
  const own = readCache(base, edition);

  /** Storage may be full, blocked or cleared at any moment: that costs what would have been kept, never the answer. */
  const quietly = async <Value>(act: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await act();
    } catch {
      return undefined;
    }
  };
  const saved = (): Promise<Saved | undefined> => quietly(packs.saved);
  const packed = (of: Saved | undefined, file: string): Promise<Response | undefined> =>
    of === undefined ? Promise.resolve(undefined) : quietly(() => packs.answer(of, file));

  /** What was read, of this build first, then of the others, the newest first. */
  const readCaches = async (): Promise<readonly Cache[]> => {
    const names = (await caches.keys()).filter((name) => name.startsWith(readCache(base, "")) && name !== own);
    return Promise.all([own, ...names.toReversed()].map((name) => caches.open(name)));
  };
  const readBefore = (file: string): Promise<Response | undefined> =>
    quietly(async () => {
      for (const cache of await readCaches()) {
        const found = await cache.match(base + file, { ignoreVary: true });
        if (found !== undefined) return found;
      }
      return undefined;
    });

  const put = async (file: string, response: Response): Promise<void> => {
    const cache = await caches.open(own);
    await cache.put(base + file, response);
    const keys = await cache.keys();
    const needed = new Set(shell.map((path) => origin + base + path));
    const spare = keys.filter(({ url }) => !needed.has(url));
    await Promise.all(spare.slice(0, Math.max(0, spare.length - MOST_READ)).map((key) => cache.delete(key)));
  };
  /** Keeps an answer of the network, where it belongs to this build. */
  const keepRead = (file: string, response: Response): Promise<void | undefined> =>
    quietly(async () => {
      if (response.status !== 200 || response.redirected) return;
      if (file.endsWith(".html")) {
        const html = await response.clone().text();
        if (editionIn(html) !== edition) return;
      }
      if (file.startsWith("p/") && !file.startsWith(`p/${edition}/`)) return;
      await put(file, response);
    });

  const fromNetwork = async (request: Request, file: string): Promise<Response> => {
    const response = await effects.fetch(request);
    // A copy is kept beside the answer, not before it.
    void keepRead(file, response.clone());
    return response;
  };

  /** A page that is on the device in any form; told apart from one that is not by undefined. */
  const pageHere = async (file: string, of: Saved | undefined): Promise<Response | undefined> => {
    const known = (await readBefore(file)) ?? (await packed(of, file));
    if (known !== undefined) return known;
    // Followed links bring a page’s module alone: the frame shows it.
    const module = `p/${edition}/${file === "index.html" ? "index" : file.replace(/\/index\.html$/, "")}.js`;
    return (await readBefore(module)) === undefined ? undefined : readBefore(FRAME);
  };

  const page = async (request: Request, path: string): Promise<Response> => {
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const of = await saved();
    const chosen = of?.inForce === true ? await packed(of, file) : undefined;
    if (chosen !== undefined) return chosen;
    const here = pageHere(file, of);
    const online = fromNetwork(request, file).then(
      (response) => (response.status < 500 ? response : undefined),
      () => undefined,
    );
    const late = effects.wait(PATIENCE).then(() => here);
    const first = await Promise.race([online.then((response) => response ?? here), late]);
    const answer = first ?? (await online) ?? (await here);
    if (answer !== undefined) return answer;
    if (!path.includes(".") && path !== "" && !path.endsWith("/")) {
      const { pathname, search } = new URL(request.url);
      return Response.redirect(`${origin}${pathname}/${search}`, 302);
    }
    // Where everything is on the device, what is not there is nowhere.
    const nowhere = of?.part === "all" ? await packed(of, "404.html") : undefined;
    if (nowhere !== undefined) return new Response(nowhere.body, { status: 404, headers: nowhere.headers });
    return (await readBefore(UNSAVED)) ?? Response.error();
  };

  const fixed = async (request: Request, file: string): Promise<Response> =>
    (await readBefore(file)) ?? (await packed(await saved(), file)) ?? fromNetwork(request, file);

  const changing = async (request: Request, file: string): Promise<Response> => {
    const of = await saved();
    // A page tells which edition it is of: it never gets a list of another from the device.
    const wanted = new URL(request.url).searchParams.get("edition");
    const chosen = wanted !== null && wanted === of?.edition ? await packed(of, file) : undefined;
    if (chosen !== undefined) return chosen;
    try {
      return await fromNetwork(request, file);
    } catch (error) {
      const here = (await readBefore(file)) ?? (await packed(of, file));
      if (here === undefined) throw error;
      return here;
    }
  };

  /** Asked by pages that look whether an address still answers. */
  const head = async (request: Request, path: string): Promise<Response> => {
    try {
      return await effects.fetch(request);
    } catch (error) {
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      if ((await pageHere(file, await saved())) === undefined) throw error;
      return new Response(null);
    }
  };

  return {
    install: async () => {
      const cache = await caches.open(own);
      await Promise.all(
        shell.map(async (file) => {
          const address = origin + base + file.replace(/(^|\/)index\.html$/, "$1");
          const response = await effects.fetch(new Request(address, { cache: isFixed(file) ? "default" : "reload" }));
          if (!response.ok) throw new Error(`${address}: ${response.status}`);
          await cache.put(base + file, await direct(response));
        }),
      );
    },
    tidy: async () => {
      const of = await saved();
      const read = (await caches.keys()).filter((name) => name.startsWith(readCache(base, "")));
      const wanted = new Set([
        own,
        ...read.filter((name) => name !== own).slice(-1),
        readCache(base, of?.edition ?? ""),
      ]);
      const gone = read.filter((name) => !wanted.has(name));
      await Promise.all(gone.map((name) => caches.delete(name)));
    },
    answer: (request) => {
      const url = new URL(request.url);
      if (url.origin !== origin || !url.pathname.startsWith(base) || request.headers.has("range")) return undefined;
      const path = decode(url.pathname.slice(base.length));
      if (path === undefined || path === "sw.js" || path.startsWith(OFFLINE_FOLDER)) return undefined;
      if (request.method === "HEAD") return head(request, path);
      if (request.method !== "GET") return undefined;
      if (request.mode === "navigate" && !/\.(?!html$)\w+$/.test(path)) return page(request, path);
      return isFixed(path) ? fixed(request, path) : changing(request, path);
    },
    keep: async (addresses) => {
      const files = addresses.flatMap((address) => {
        const url = new URL(address, origin);
        const path = url.origin === origin && url.pathname.startsWith(base) ? decode(url.pathname.slice(base.length)) : undefined;
        return path === undefined || path === "sw.js" || path.startsWith(OFFLINE_FOLDER) ? [] : [path];
      }); // prettier-ignore
      for (const path of files) {
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if ((await readBefore(file)) === undefined)
          await quietly(async () => keepRead(file, await effects.fetch(new Request(origin + base + path))));
      }
    },
    prefer: async () => {
      const of = await saved();
      if (of === undefined || of.edition === edition) return;
      const note = JSON.stringify({ ...of, inForce: false } satisfies Saved);
      await quietly(async () => (await caches.open(packCache(base))).put(base + SAVED_NOTE, new Response(note)));
    },
  };
}

/** Some hosts send `frame.html` to `frame`: browsers refuse what was redirected as the answer to a navigation. */
async function direct(response: Response): Promise<Response> {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
