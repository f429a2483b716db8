// @vitest-environment node
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { cacheOf, hashOfFiles, openBuildCache, readingRecipeOf, recipeOf } from "../../src/build/buildCache.ts";
import { compileContent } from "../../src/build/compileContent.ts";
import { bodyParts } from "../../src/build/renderedPages.ts";
import { hashOf, readSealed, writeSealed } from "../../src/build/sealedFile.ts";
import type { BodyContext } from "../../src/build/remarkPlugins.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { root } from "../support/sourceFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "build-cache-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(join(folder, "build"), { recursive: true, force: true }));

const open = (recipe = "one", scope = "dist") => openBuildCache(folder, scope, recipe);
const filesOf = (scope = "dist"): readonly string[] => readdirSync(join(folder, "build", scope));

/** What a run gets for these parts: what was kept, or what is made now. */
const asked = (parts: readonly string[], made: string, cache = open()): string =>
  cache.value("body", parts, () => made);

describe("what a build keeps", () => {
  it("is given to the next build, as it was", () => {
    const value = { text: "é “x”", none: undefined, day: new Date(0), list: [1, Number.NaN] };
    open().value("front", ["a"], () => value);
    expect(open().value<object>("front", ["a"], () => ({}))).toStrictEqual(value);
    open().bytes("pack", ["a"], () => Buffer.from("first"));
    expect(String(open().bytes("pack", ["a"], () => Buffer.from("second")))).toBe("first");
  });

  it("is named by all that it is made of: its kind, each of its parts, and the code", () => {
    expect(asked(["a", "b"], "first")).toBe("first");
    expect(asked(["a", "b"], "second")).toBe("first");
    expect(asked(["a", "c"], "other text")).toBe("other text");
    expect(asked(["ab", ""], "joined elsewhere")).toBe("joined elsewhere");
    expect(asked(["a", "b"], "other code", open("two"))).toBe("other code");
    expect(open().value("front", ["a", "b"], () => "other kind")).toBe("other kind");
  });

  it("is made again where its file was cut short, changed, emptied or taken from elsewhere", () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.subarray(0, -1),
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -3), Buffer.from("xyz")]),
      () => Buffer.alloc(0),
      () => Buffer.from("something else altogether, and long enough to hold a seal"),
    ]) {
      asked(["a"], "first");
      const [name = ""] = filesOf();
      const file = join(folder, "build/dist", name);
      writeFileSync(file, spoil(readFileSync(file)));
      expect(asked(["a"], "made again")).toBe("made again");
      expect(asked(["a"], "never made")).toBe("made again");
      rmSync(file);
    }
    asked(["a"], "of a");
    asked(["b"], "of b");
    const [one = "", two = ""] = filesOf();
    cpSync(join(folder, "build/dist", one), join(folder, "build/dist", two));
    expect([asked(["a"], "new"), asked(["b"], "new")].toSorted()).toContain("new");
    mkdirSync(join(folder, "sealed"));
    expect(readSealed(join(folder, "sealed"), "a folder")).toBeUndefined();
    writeSealed(join(folder, "file"), "key", Buffer.from("x"));
    expect(readSealed(join(folder, "file"), "another key")).toBeUndefined();
  });

  it("goes when a build did not use it, and only from the cache of the same site", () => {
    asked(["a"], "first");
    asked(["b"], "first");
    asked(["a"], "of another site", open("one", "dist-other"));
    const next = open();
    asked(["a"], "second", next);
    asked(["c"], "first", next);
    next.sweep();
    expect(filesOf()).toHaveLength(2);
    expect(filesOf("dist-other")).toHaveLength(1);
    expect([asked(["a"], "new"), asked(["b"], "new"), asked(["c"], "new")]).toEqual(["first", "new", "first"]);
  });

  it("is nothing with BUILD_CACHE=off", () => {
    const cache = cacheOf(root, "dist", { BUILD_CACHE: "off", CACHE_DIR: folder });
    cache.value("body", ["a"], () => "first");
    expect(cache.value("body", ["a"], () => "second")).toBe("second");
    expect(existsSync(join(folder, "build"))).toBe(false);
  });
});

describe("the recipe of a build", () => {
  const place = join(folder, "project");
  const write = (file: string, text: string): void => {
    mkdirSync(join(place, file, ".."), { recursive: true });
    writeFileSync(join(place, file), text);
  };

  it("changes with a source, a package and the mode", () => {
    write("src/build/rules.ts", "1");
    write("package-lock.json", "{}");
    const recipes = [recipeOf(place)];
    write("src/build/rules.ts", "2");
    recipes.push(recipeOf(place));
    write("src/build/more.ts", "");
    recipes.push(recipeOf(place));
    write("package-lock.json", "{ }");
    recipes.push(recipeOf(place));
    write("node_modules/.package-lock.json", "{}");
    recipes.push(recipeOf(place));
    const mode = process.env.NODE_ENV;
    process.env.NODE_ENV = "another";
    recipes.push(recipeOf(place));
    process.env.NODE_ENV = mode;
    expect(new Set(recipes).size).toBe(recipes.length);
    expect(recipeOf(place)).toBe(recipes.at(-2));
  });

  it("is in dev one of what reads the content: views may change", () => {
    for (const file of ["src/build/rules.ts", "src/taxonomy/schema.ts", "src/citations/claims.ts", "src/pages.ts"]) {
      const before = readingRecipeOf(place);
      write(file, `changed: ${file}`);
      expect(readingRecipeOf(place), file).not.toBe(before);
    }
    const before = readingRecipeOf(place);
    write("src/features/home/HomePage.tsx", "changed");
    expect(readingRecipeOf(place)).toBe(before);
  });

  it("tells a file that was renamed from one that was not", () => {
    write("src/a.ts", "1");
    const before = hashOfFiles(place, ["src"]);
    rmSync(join(place, "src/a.ts"));
    write("src/b.ts", "1");
    expect(hashOfFiles(place, ["src"])).not.toBe(before);
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
  });
});

describe("what a compiled text is made of", () => {
  const context = (change: Partial<BodyContext> = {}): BodyContext => ({
    sources: new Map([["one2001" as SourceKey, { label: "One 2001" }], ["two2002" as SourceKey, { label: "Two 2002" }]]),
    paragraphIds: ["c1"],
    terms: [{ form: "back channel", term: "back-channel" }],
    titles: new Map([["Case oslo-1993", "Oslo"], ["Case madrid-1991", "Madrid"]]),
    ...change,
  }); // prettier-ignore
  const text = 'Words. [@one2001, p. 3] <Case id="oslo-1993" />';
  const parts = (change?: Partial<BodyContext>, words = text) => bodyParts(words, context(change));
  const relabelled = (key: string) =>
    new Map([...context().sources].map(([each, source]) => [each, each === key ? { label: "Other 1999" } : source]));
  const retitled = (link: string) =>
    new Map([...context().titles].map(([each, title]) => [each, each === link ? "Other" : title]));

  it("is its words, its ids, its term, all forms of terms, and the sources and pages that it names", () => {
    const all = [
      parts(),
      parts({}, `${text}.`),
      parts({ paragraphIds: ["c2"] }),
      parts({ ownTerm: "back-channel" }),
      parts({ terms: [...context().terms, { form: "pre-talks", term: "pre-talks" }] }),
      parts({ sources: relabelled("one2001") }),
      parts({ titles: retitled("Case oslo-1993") }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("is not a source or a page that it does not name", () => {
    expect(parts({ sources: relabelled("two2002") })).toBe(parts());
    expect(parts({ titles: retitled("Case madrid-1991") })).toBe(parts());
  });

  it("is every source and page where escapes may hide a name", () => {
    const hidden = "As &#64;two2002 says.";
    expect(parts({ sources: relabelled("two2002") }, hidden)).not.toBe(parts({}, hidden));
    expect(parts({ titles: retitled("Case madrid-1991") }, hidden)).not.toBe(parts({}, hidden));
  });
});

describe("content from the cache", () => {
  it("is what it was when it was read from its files", async () => {
    const without = compileContent({ root, cache: `${root}/.cache`, kept: open() });
    // Each process reads a text once: another one is asked.
    vi.resetModules();
    const fresh = await import("../../src/build/compileContent.ts");
    const kept = open();
    const made: string[] = [];
    const watching = { ...kept, value: <Value>(...[kind, parts, make]: Parameters<typeof kept.value<Value>>): Value => kept.value(kind, parts, () => (made.push(kind), make())) }; // prettier-ignore
    const within = fresh.compileContent({ root, cache: `${root}/.cache`, kept: watching });
    expect(made).toEqual([]);
    const plain = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each)); // prettier-ignore
    expect(plain(within) === plain(without)).toBe(true);
  });
});
