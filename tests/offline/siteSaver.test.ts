// @vitest-environment node
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sizeWords } from "../../src/features/offline/savingWords.ts";
import { createSiteSaver, missingBytes } from "../../src/features/offline/siteSaver.ts";
import { filesPath, packPath, sitePath, type KeptSite } from "../../src/offline/keptSite.ts";
import { fakeCaches } from "./fakeCaches.ts";

const FIRST = "aaaaaaaaaa";
const SECOND = "bbbbbbbbbb";
const BASE = "/";

const nameOf = (part: string, body: string): string =>
  `${part}-${createHash("sha256").update(body).digest("hex").slice(0, 12)}`;
const bodies = ["one", "three", "seventeen"] as const;
const [one, three, all] = [nameOf("tracks", bodies[0]), nameOf("cases", bodies[1]), nameOf("all", bodies[2])];
const site = (edition: string): KeptSite => ({
  edition,
  packs: [
    { name: one, part: "tracks", bytes: 3 },
    { name: three, part: "cases", bytes: 5 },
    { name: all, part: "all", bytes: 9 },
  ],
});

function setUp(edition = FIRST, onPut?: () => void, shared = fakeCaches(onPut)) {
  const files = new Map<string, string>([
    [sitePath(edition), JSON.stringify(site(edition))],
    [filesPath(edition), "{}"],
    [packPath(one), bodies[0]],
    [packPath(three), bodies[1]],
    [packPath(all), bodies[2]],
  ]);
  const asked: string[] = [];
  const memory = new Map<string, string>();
  const saver = createSiteSaver({
    base: BASE,
    edition,
    caches: () => shared.caches,
    fetch: async (address, signal) => {
      await Promise.resolve();
      signal?.throwIfAborted();
      asked.push(address.slice(1));
      const body = files.get(address.slice(1));
      if (body === "no network") throw new TypeError(body);
      return new Response(body ?? "nothing", { status: body === undefined ? 404 : 200 });
    },
    digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
    persist: () => Promise.reject(new Error("not here")),
    memory: () => ({
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
      removeItem: (name) => void memory.delete(name),
    }),
  });
  return { saver, files, asked, shared, memory, now: () => saver.state.getState() };
}

describe("saving", () => {
  it("tells sizes beforehand, brings a part, and what it holds of another part is not brought again", async () => {
    const { saver, asked, now } = setUp();
    await saver.look();
    expect((["tracks", "cases", "all"] as const).map((part) => missingBytes(now(), part))).toEqual([3, 8, 17]);
    await saver.save("cases");
    expect(now().saved).toEqual({ edition: FIRST, part: "cases", inForce: true });
    expect([now().progress, now().wanted, now().trouble]).toEqual([undefined, undefined, undefined]);
    expect(missingBytes(now(), "all")).toBe(9);
    asked.length = 0;
    await saver.save("all");
    expect(asked.filter((path) => path.endsWith(".pack"))).toEqual([packPath(all)]);
  });

  it("is stopped by the reader without a complaint, and remembered as begun", async () => {
    const { saver, now } = setUp();
    await saver.look();
    const saving = saver.save("all");
    saver.cancel();
    await saving;
    expect(now().trouble).toBeUndefined();
    expect(now().wanted?.part).toBe("all");
    expect(now().saved?.inForce ?? false).toBe(false);
    await saver.save("all");
    expect(now().saved?.inForce).toBe(true);
  });

  it.each([
    ["the network goes", "no network", "network"],
    ["an answer is cut off", "thr", "network"],
    ["an answer of the same length is another", "THREE", "network"],
    ["the site was published anew", undefined, "gone"],
  ] as const)("says so when %s, and keeps what has come", async (_, body, trouble) => {
    const { saver, files, now } = setUp();
    await saver.look();
    if (body === undefined) files.delete(packPath(three));
    else files.set(packPath(three), body);
    await saver.save("cases");
    expect(now().trouble).toBe(trouble);
    expect(now().here).toEqual(new Set([one]));
    expect(now().progress).toBeUndefined();
    files.set(packPath(three), bodies[1]);
    await saver.save("cases");
    expect(now().saved?.inForce).toBe(true);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "refused"],
  ])("says so when storage throws a %s", async (name, trouble) => {
    const { saver, now } = setUp(FIRST, () => {
      throw new DOMException("no", name);
    });
    await saver.look();
    await saver.save("tracks");
    expect(now().trouble).toBe(trouble);
  });

  it("says so where the browser refuses, or where the host gives a page in place of the list", async () => {
    const refusing = createSiteSaver({
      base: BASE,
      edition: FIRST,
      caches: () => {
        throw new DOMException("blocked", "SecurityError");
      },
      fetch: () => Promise.reject(new Error()),
      digest: () => Promise.reject(new Error()),
      persist: () => Promise.resolve(),
      memory: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
    await refusing.look();
    expect(refusing.state.getState()).toMatchObject({ looked: true, trouble: "refused", site: undefined });
    const { saver, files, now } = setUp();
    files.set(sitePath(FIRST), "<!doctype html>");
    await saver.look();
    expect(now().trouble).toBe("gone");
  });

  it("notices that what was saved has been cleared, unless the reader removed it", async () => {
    const first = setUp();
    await first.saver.look();
    await first.saver.save("tracks");
    await first.shared.caches.delete("diplomacy-tracks / saved");
    await first.saver.look();
    expect(first.now().trouble).toBe("evicted");
    await first.saver.save("tracks");
    await first.saver.remove();
    await first.saver.look();
    expect([first.now().trouble, first.now().here.size, first.now().saved]).toEqual([undefined, 0, undefined]);
  });

  it("of a newer edition leaves the older one whole until it is there, and then lets it go", async () => {
    const first = setUp();
    await first.saver.look();
    await first.saver.save("tracks");
    const second = setUp(SECOND, undefined, first.shared);
    const changed = nameOf("tracks", "new");
    const newer = { ...site(SECOND), packs: [{ name: changed, part: "tracks", bytes: 3 }] };
    second.files.set(sitePath(SECOND), JSON.stringify(newer));
    second.files.set(packPath(changed), "no network");
    await second.saver.look();
    await second.saver.save("tracks");
    expect(second.now().saved).toEqual({ edition: FIRST, part: "tracks", inForce: true });
    expect(first.shared.held()["diplomacy-tracks / saved"]).toContain(`/${packPath(one)}`);
    second.files.set(packPath(changed), "new");
    await second.saver.save("tracks");
    expect(first.shared.held()["diplomacy-tracks / saved"]?.toSorted()).toEqual(
      [packPath(changed), filesPath(SECOND), sitePath(SECOND), "_offline/saved"].map((path) => `/${path}`).toSorted(),
    );
  });
});

describe("a size", () => {
  it.each([
    [1, "0.1 MB"],
    [3_530_000, "3.6 MB"],
    [12_000_001, "13 MB"],
  ])("of %i bytes is told as %s: never less than it is", (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
