import { createStore, type StoreApi } from "zustand/vanilla";
import {
  bytesOf,
  filesPath,
  packCache,
  packPath,
  packsOf,
  parseKeptSite,
  parseSaved,
  SAVED_NOTE,
  sitePath,
  WANTED_NOTE,
  type KeptSite,
  type Pack,
  type Part,
  type Saved,
} from "../../offline/keptSite.ts";

/** Why something is not as the reader asked. */
export type SavingTrouble =
  /** The browser keeps nothing for this site: blocked, a private window, or no secure connection. */
  | "refused"
  /** The device has no room for the rest. */
  | "full"
  /** The network is gone, or an answer was cut off. */
  | "network"
  /** The site has been published anew: what this page would save is no longer there. */
  | "gone"
  /** The browser has cleared what was saved. */
  | "evicted";

export interface SavingState {
  /** False until the device has been looked at. */
  readonly looked: boolean;
  /** What can be saved; undefined where the list cannot be had. */
  readonly site: KeptSite | undefined;
  /** Names of packs that are on the device. */
  readonly here: ReadonlySet<string>;
  readonly saved: Saved | undefined;
  /** Begun and not finished. */
  readonly wanted: Saved | undefined;
  /** Set while packs are being brought. Bytes. */
  readonly progress: { readonly part: Part; readonly done: number; readonly total: number } | undefined;
  readonly trouble: SavingTrouble | undefined;
}

export interface SavingEffects {
  readonly base: string;
  /** Name of the build of the page that is open. */
  readonly edition: string;
  readonly caches: () => CacheStorage;
  readonly fetch: (address: string, signal?: AbortSignal) => Promise<Response>;
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
  /** Asks the browser not to clear this site when room gets short. */
  readonly persist: () => Promise<unknown>;
  /** A note outside of the caches, by which it shows that they were cleared. */
  readonly memory: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

export interface SiteSaver {
  readonly state: StoreApi<SavingState>;
  readonly look: () => Promise<void>;
  /** Brings what is missing of a part; what is there already is not brought again. */
  readonly save: (part: Part) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: () => Promise<void>;
}

class Trouble extends Error {
  readonly kind: SavingTrouble;
  constructor(kind: SavingTrouble) {
    super(kind);
    this.kind = kind;
  }
}

/** Packs on their way at once. */
const AT_ONCE = 3;
const MEMORY = "saved-offline";

/** Bytes of a part that are not on the device. */
export function missingBytes({ site, here }: Pick<SavingState, "site" | "here">, part: Part): number {
  return site === undefined ? 0 : bytesOf(packsOf(site, part).filter(({ name }) => !here.has(name)));
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Brings packs of the site to the device, and tells how far it is. */
export function createSiteSaver(effects: SavingEffects): SiteSaver {
  const { base, edition } = effects;
  const none = { here: new Set<string>(), saved: undefined, wanted: undefined };
  const state = createStore<SavingState>()(() => ({
    looked: false,
    site: undefined,
    ...none,
    progress: undefined,
    trouble: undefined,
  }));
  let stop: AbortController | undefined;

  const open = async (): Promise<Cache> => {
    try {
      return await effects.caches().open(packCache(base));
    } catch {
      throw new Trouble("refused");
    }
  };
  const note = async (cache: Cache, path: string, saved: Saved): Promise<void> =>
    keep(cache, path, new Response(JSON.stringify(saved)));
  const noted = async (cache: Cache, path: string): Promise<Saved | undefined> =>
    parseSaved(await (await cache.match(base + path))?.json());

  const bring = async (path: string, signal?: AbortSignal): Promise<Response> => {
    let response: Response;
    try {
      response = await effects.fetch(base + path, signal);
    } catch {
      throw new Trouble("network");
    }
    if (response.ok) return response;
    throw new Trouble(response.status === 404 ? "gone" : "network");
  };

  /** The list of packs of this build: from the device where it is, else from the host. */
  const bringSite = async (cache: Cache | undefined): Promise<KeptSite> => {
    const kept = await cache?.match(base + sitePath(edition));
    const site = parseKeptSite(await (kept ?? (await bring(sitePath(edition)))).json().catch(() => undefined));
    if (site?.edition !== edition) throw new Trouble("gone");
    return site;
  };

  const look = async (): Promise<void> => {
    try {
      const cache = await open();
      const names = (await cache.keys()).flatMap(({ url }) => /\/_offline\/([\w-]+)\.pack$/.exec(url)?.[1] ?? []);
      const saved = await noted(cache, SAVED_NOTE);
      const wanted = await noted(cache, WANTED_NOTE);
      const remembered = quietly(() => effects.memory().getItem(MEMORY)) ?? null;
      const evicted = saved === undefined && remembered !== null;
      state.setState({ here: new Set(names), saved, wanted, trouble: evicted ? "evicted" : undefined });
      state.setState({ site: await bringSite(cache) });
    } catch (error) {
      state.setState({ trouble: troubleOf(error) });
    }
    state.setState({ looked: true });
  };

  const bringPack = async (cache: Cache, { name, bytes }: Pack, signal: AbortSignal): Promise<void> => {
    const response = await bring(packPath(name), signal);
    const body = await response.arrayBuffer().catch(() => {
      throw new Trouble("network");
    });
    // The name tells the content: what was cut off, or is of another build, does not get in.
    const sum = hex(await effects.digest(body));
    if (body.byteLength !== bytes || !sum.startsWith(name.replace(/^.*-/, ""))) throw new Trouble("network");
    signal.throwIfAborted();
    await keep(cache, packPath(name), new Response(body));
    state.setState(({ here, progress }) => ({
      here: new Set([...here, name]),
      progress: progress && { ...progress, done: progress.done + bytes },
    }));
  };

  const keep = async (cache: Cache, path: string, response: Response): Promise<void> => {
    try {
      await cache.put(base + path, response);
    } catch (error) {
      throw new Trouble((error as Error).name === "QuotaExceededError" ? "full" : "refused");
    }
  };

  /** Lets go of packs that no list names any more. */
  const tidy = async (cache: Cache, site: KeptSite): Promise<void> => {
    const wanted = [sitePath(edition), filesPath(edition), SAVED_NOTE, ...site.packs.map(({ name }) => packPath(name))];
    const addresses = new Set(wanted.map((path) => base + path));
    const gone = (await cache.keys()).filter(({ url }) => !addresses.has(new URL(url).pathname));
    await Promise.all(gone.map((request) => cache.delete(request)));
  };

  const bringAll = async (part: Part, signal: AbortSignal): Promise<void> => {
    const cache = await open();
    const site = await bringSite(cache);
    const packs = packsOf(site, part);
    const { here, saved } = state.getState();
    const missing = packs.filter(({ name }) => !here.has(name));
    const total = bytesOf(packs);
    state.setState({ site, progress: { part, done: total - bytesOf(missing), total } });
    const aim: Saved = { edition, part, inForce: false };
    await note(cache, WANTED_NOTE, aim);
    await keep(cache, sitePath(edition), new Response(JSON.stringify(site)));
    await keep(cache, filesPath(edition), await bring(filesPath(edition), signal));
    // What has come so far already stands in without network, unless an older edition is there whole.
    if (saved === undefined) await note(cache, SAVED_NOTE, aim);
    const waiting = [...missing];
    const failures: unknown[] = [];
    const worker = async (): Promise<void> => {
      for (let pack = waiting.shift(); pack !== undefined; pack = waiting.shift())
        await bringPack(cache, pack, signal).catch((error: unknown) => {
          // What is on its way may still come; nothing more is asked for.
          failures.push(error);
          waiting.length = 0;
        });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (failures.length > 0) throw failures[0];
    const done: Saved = { ...aim, inForce: true };
    await note(cache, SAVED_NOTE, done);
    await cache.delete(base + WANTED_NOTE);
    await tidy(cache, site);
    quietly(() => effects.memory().setItem(MEMORY, part));
    state.setState({ saved: done, wanted: undefined });
  };

  return {
    state,
    look,
    save: async (part) => {
      stop?.abort();
      const own = new AbortController();
      stop = own;
      const total = missingBytes(state.getState(), part);
      state.setState({ trouble: undefined, progress: { part, done: 0, total } });
      void effects.persist().catch(() => undefined);
      try {
        await bringAll(part, own.signal);
        state.setState({ progress: undefined });
      } catch (error) {
        const cancelled = own.signal.aborted && stop === own && !(error instanceof Trouble && error.kind === "full");
        own.abort();
        if (stop !== own) return;
        const wanted: Saved = { edition, part, inForce: false };
        state.setState({ progress: undefined, wanted, trouble: cancelled ? undefined : troubleOf(error) });
      }
    },
    cancel: () => stop?.abort(),
    remove: async () => {
      stop?.abort();
      quietly(() => effects.memory().removeItem(MEMORY));
      try {
        await effects.caches().delete(packCache(base));
        state.setState({ ...none, progress: undefined, trouble: undefined });
      } catch {
        state.setState({ trouble: "refused" });
      }
    },
  };
}

function troubleOf(error: unknown): SavingTrouble {
  return error instanceof Trouble ? error.kind : "refused";
}
