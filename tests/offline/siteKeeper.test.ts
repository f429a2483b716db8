// @vitest-environment node
import { describe, expect, it } from "vitest";
import { filesPath, packCache, packPath, readCache, SAVED_NOTE, type Saved } from "../../src/offline/keptSite.ts";
import { createSiteKeeper } from "../../src/offline/siteKeeper.ts";
import { fakeCaches, ORIGIN } from "./fakeCaches.ts";
import { packTexts } from "./packTexts.ts";

const FIRST = "aaaaaaaaaa";
const SECOND = "bbbbbbbbbb";
const BASE = "/reference/";

const pageOf = (edition: string, words: string): string =>
  `<meta name="page-modules" content="${BASE}p/${edition}/"><h1>${words}</h1>`;

/** A host with a build of the site; `undefined` where it has nothing. */
function hostOf(edition: string): (path: string) => string | undefined {
  return (path) => {
    if (path.endsWith(".html") || path.endsWith("/") || path === "") return pageOf(edition, path);
    if (path.startsWith("p/")) return path.startsWith(`p/${edition}/`) ? "module" : undefined;
    return `${edition} ${path}`;
  };
}

function keeper(edition = FIRST) {
  let host: ((path: string) => string | undefined) | undefined = hostOf(edition);
  const asked: string[] = [];
  let slow = false;
  const fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(BASE.length);
    asked.push(path);
    if (slow) await new Promise(() => undefined);
    if (host === undefined) throw new TypeError("no network");
    const body = host(path);
    return new Response(request.method === "HEAD" ? null : (body ?? "nothing"), { status: body === undefined ? 404 : 200 }); // prettier-ignore
  };
  const { caches, held } = fakeCaches();
  const shell = ["index.html", "unsaved.html", "frame.html", "assets/index-1.js"];
  const headers = { "Content-Security-Policy": "default-src 'self'" };
  const make = (name: string) =>
    createSiteKeeper(
      { edition: name, base: BASE, shell, headers },
      { origin: ORIGIN, caches, fetch, wait: () => new Promise((resolve) => setTimeout(resolve, 20)) },
    );
  return {
    site: make(edition),
    make,
    caches,
    held,
    asked,
    setHost: (next: ((path: string) => string | undefined) | undefined): void => void (host = next),
    stall: (): void => void (slow = true),
  };
}

/** A request as the browser makes it; undici knows no navigation. */
function ask(path: string, mode: RequestMode = "cors", init: RequestInit = {}): Request {
  return Object.defineProperty(new Request(`${ORIGIN}${BASE}${path}`, init), "mode", { value: mode });
}

async function read(answer: Promise<Response> | undefined): Promise<string> {
  const text = await (await answer)?.text();
  // What is kept is kept beside the answer.
  await new Promise((resolve) => setTimeout(resolve, 5));
  return text ?? "left alone";
}

async function save(caches: CacheStorage, edition: string, saved: Partial<Saved> = {}): Promise<void> {
  const files = new Map([
    ["tracks/track-2/index.html", pageOf(edition, "saved track 2")],
    [`p/${edition}/tracks/track-2.js`, `module of ${edition}`],
    ["sources/list.json", `"saved list of ${edition}"`],
    ["404.html", "nowhere"],
  ]);
  const packing = packTexts(edition, files);
  const cache = await caches.open(packCache(BASE));
  for (const [name, bytes] of packing.packs)
    await cache.put(BASE + packPath(name), new Response(new Uint8Array(bytes)));
  await cache.put(BASE + filesPath(edition), new Response(JSON.stringify(packing.files)));
  const note = { edition, part: "tracks", inForce: true, ...saved };
  await cache.put(BASE + SAVED_NOTE, new Response(JSON.stringify(note)));
}

describe("the worker keeps out of", () => {
  it.each([
    ["other hosts", new Request("https://elsewhere.test/reference/")],
    ["other folders of the host", new Request(`${ORIGIN}/other/`)],
    ["what is sent", ask("", "cors", { method: "POST" })],
    ["packs, which the page saves", ask("_offline/all-1.pack")],
    ["itself", ask("sw.js")],
    ["addresses that are none", ask("%E0%A4%A", "navigate")],
    ["parts of files", ask("a.pdf", "cors", { headers: { Range: "bytes=0-1" } })],
  ])("%s", (_, request) => {
    expect(keeper().site.answer(request)).toBeUndefined();
  });
});

describe("pages", () => {
  it("come from the host while there is one, and are kept", async () => {
    const { site, setHost, held } = keeper();
    expect(await read(site.answer(ask("tracks/", "navigate")))).toContain("tracks/");
    expect(held()[readCache(BASE, FIRST)]).toContain(`${BASE}tracks/index.html`);
    setHost(undefined);
    expect(await read(site.answer(ask("tracks/?rows=a", "navigate")))).toContain("tracks/");
  });

  it("of another build are shown, and not kept among those of this one", async () => {
    const { site, setHost, held } = keeper();
    setHost(hostOf(SECOND));
    expect(await read(site.answer(ask("tracks/", "navigate")))).toContain(SECOND);
    expect(held()[readCache(BASE, FIRST)] ?? []).toEqual([]);
  });

  it("that the host is too slow with, or broken for, come from the device", async () => {
    const { site, stall } = keeper();
    await read(site.answer(ask("tracks/", "navigate")));
    stall();
    expect(await read(site.answer(ask("tracks/", "navigate")))).toContain("tracks/");
  });

  it("of which only the module was read are shown in the frame", async () => {
    const { site, setHost } = keeper();
    await site.install();
    await read(site.answer(ask(`p/${FIRST}/cases.js`)));
    setHost(undefined);
    expect(await read(site.answer(ask("cases/", "navigate")))).toContain("frame.html");
  });

  it("that are not on the device are told so, and links without a slash are mended", async () => {
    const { site, setHost } = keeper();
    await site.install();
    setHost(undefined);
    expect(await read(site.answer(ask("cases/oslo-1993/", "navigate")))).toContain("unsaved.html");
    const moved = await site.answer(ask("cases/oslo-1993?stage=1", "navigate"));
    expect([moved?.status, moved?.headers.get("Location")]).toEqual([302, `${ORIGIN}${BASE}cases/oslo-1993/?stage=1`]);
  });
});

describe("what was saved", () => {
  it("answers before the host, with its type and the policy, until a newer edition is taken", async () => {
    const { site, make, caches, setHost, asked } = keeper();
    await save(caches, FIRST);
    setHost(hostOf(SECOND));
    const answer = await site.answer(ask("tracks/track-2/", "navigate"));
    expect(answer?.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer?.headers.get("Content-Security-Policy")).toBe("default-src 'self'");
    expect(await answer?.text()).toBe(pageOf(FIRST, "saved track 2"));
    expect(await read(site.answer(ask(`p/${FIRST}/tracks/track-2.js`)))).toBe(`module of ${FIRST}`);
    expect(asked).toEqual([]);

    const newer = make(SECOND);
    await newer.prefer();
    expect(await read(newer.answer(ask("tracks/track-2/", "navigate")))).toBe(pageOf(SECOND, "tracks/track-2/"));
    setHost(undefined);
    const other = make(SECOND);
    await caches.delete(readCache(BASE, SECOND));
    expect(await read(other.answer(ask("tracks/track-2/", "navigate")))).toBe(pageOf(FIRST, "saved track 2"));
  });

  it("gives lists only to pages of its own build, and to all where there is no network", async () => {
    const { site, caches, setHost } = keeper();
    await save(caches, FIRST);
    expect(await read(site.answer(ask(`sources/list.json?edition=${FIRST}`)))).toBe(`"saved list of ${FIRST}"`);
    expect(await read(site.answer(ask(`sources/list.json?edition=${SECOND}`)))).toBe(`${FIRST} sources/list.json`);
    setHost(undefined);
    await caches.delete(readCache(BASE, FIRST));
    expect(await read(site.answer(ask("sources/list.json")))).toBe(`"saved list of ${FIRST}"`);
  });

  it("knows what is nowhere once everything is saved", async () => {
    const { site, caches, setHost } = keeper();
    await site.install();
    await save(caches, FIRST, { part: "all" });
    setHost(undefined);
    const answer = await site.answer(ask("tracks/track-99/", "navigate"));
    expect([answer?.status, await answer?.text()]).toEqual([404, "nowhere"]);
  });

  it("tells pages that look whether an address still answers", async () => {
    const { site, caches, setHost } = keeper();
    await save(caches, FIRST);
    setHost(undefined);
    expect((await site.answer(ask("tracks/track-2/", "cors", { method: "HEAD" })))?.status).toBe(200);
    await expect(site.answer(ask("cases/", "cors", { method: "HEAD" }))).rejects.toThrow("no network");
  });

  it("whose pack was spoilt costs the pack, not the answer", async () => {
    const { site, caches } = keeper();
    await save(caches, FIRST);
    const cache = await caches.open(packCache(BASE));
    for (const { url } of await cache.keys()) if (url.endsWith(".pack")) await cache.put(url, new Response("spoilt"));
    expect(await read(site.answer(ask("tracks/track-2/", "navigate")))).toBe(pageOf(FIRST, "tracks/track-2/"));
  });
});

describe("builds", () => {
  it("are let go of but for this one, the last, and the one that was saved", async () => {
    const { make, caches, held } = keeper();
    await save(caches, "cccccccccc");
    for (const edition of ["cccccccccc", "dddddddddd", "eeeeeeeeee"]) await caches.open(readCache(BASE, edition));
    await caches.open(readCache("/other/", FIRST));
    await make(FIRST).install();
    await make(FIRST).tidy();
    expect(Object.keys(held()).toSorted()).toEqual(
      [
        packCache(BASE),
        readCache("/other/", FIRST),
        ...[FIRST, "cccccccccc", "eeeeeeeeee"].map((name) => readCache(BASE, name)),
      ].toSorted(),
    );
  });

  it("whose shell cannot be had whole are not installed", async () => {
    const { site, setHost } = keeper();
    setHost((path) => (path === "frame.html" ? undefined : "here"));
    await expect(site.install()).rejects.toThrow();
  });
});

describe("storage that throws on each call", () => {
  it("costs nothing but what would have been kept", async () => {
    const broken = new Proxy({} as CacheStorage, {
      get: () => () => Promise.reject(new DOMException("blocked", "SecurityError")),
    });
    const site = createSiteKeeper(
      { edition: FIRST, base: BASE, shell: [], headers: {} },
      {
        origin: ORIGIN,
        caches: broken,
        fetch: () => Promise.resolve(new Response("here")),
        wait: () => Promise.resolve(),
      },
    );
    for (const request of [ask("", "navigate"), ask("assets/a.js"), ask("sources/list.json")])
      expect(await read(site.answer(request))).toBe("here");
  });
}); // prettier-ignore
