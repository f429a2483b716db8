import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../src/build/bench/random.ts";
import { compileContent } from "../../src/build/compileContent.ts";
import { root } from "../support/sourceFiles.ts";

/** How many files are spoilt; MUTATIONS=20000 for a long night. */
const HOW_MANY = Number(process.env.MUTATIONS ?? 1000);

/** A way to spoil a file so that nobody could read it as it was meant; undefined where it has nothing of the kind. */
type Spoil = (text: string, random: Random) => string | undefined;

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** Replaces one match, chosen by chance. */
const replacing =
  (pattern: RegExp, by: string | ((match: string) => string)): Spoil =>
  (text, random) => {
    const places = placesOf(text, pattern);
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const match = new RegExp(pattern.source, pattern.flags.replace("g", "y"));
    match.lastIndex = at;
    const found = match.exec(text)?.[0] ?? "";
    return text.slice(0, at) + (typeof by === "string" ? by : by(found)) + text.slice(at + found.length);
  };

/** Below the front matter of a page. */
const inBody =
  (words: string): Spoil =>
  (text, random) => {
    const end = text.indexOf("\n---\n", 4);
    const places = end === -1 ? [] : placesOf(text.slice(end + 5), /\n\n(?=[A-Z])/g).map((at) => end + 5 + at);
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return `${text.slice(0, at)}\n\n${words}${text.slice(at)}`;
  };

const spoils: Readonly<Record<string, Spoil>> = {
  "cites nobody": replacing(/\[@[a-z0-9]+/gi, "[@nobody1900"),
  "leaves a bracket open": replacing(/\[@[^\]\n]+\]/g, (match) => match.slice(0, -1)),
  "runs a script": inBody("<script>alert(1)</script>"),
  "imports code": inBody('import evil from "node:fs"'),
  "runs an expression": inBody("{process.exit()}"),
  "leads nowhere": inBody("See [this](/no/such/page/)."),
  "leads to a script": inBody("See [this](javascript:alert(1))."),
  "takes an unknown component": inBody('<Evil of="all" />'),
  "loses a tag": inBody("<Cell"),
  "has a day that never was": replacing(/\d{4}-\d{2}-\d{2}/g, "2023-13-45"),
  "ends in the middle of its front matter": (text) => {
    const end = text.indexOf("\n---\n", 4);
    return end === -1 ? undefined : text.slice(0, Math.floor(end / 2));
  },
  "has a field nobody knows": replacing(/^(?=title:)/gm, "titel: x\n"),
  "has a field twice": replacing(/^title:.*\n/gm, (match) => match + match),
  "indents by a tab": replacing(/\n {2}(?=[a-z]+:)/g, "\n\t"),
  "gives a list for a text": replacing(/^title:.*$/gm, "title: [1, 2]"),
  "gives a text for a list": replacing(/^aliases:.*$/gm, "aliases: 3"),
  "loses its title": replacing(/^title:.*\n/gm, ""),
  "is not UTF-8 any more": (text) => (text.startsWith("---") ? `\u0000\u0000${text}` : undefined),
  "is empty": () => "",
};

const folder = mkdtempSync(join(tmpdir(), "mutations-"));
const content = join(folder, "content");
const cache = join(folder, ".cache");
let files: readonly string[] = [];

beforeAll(() => {
  cpSync(join(root, "tests/content/base"), content, { recursive: true });
  files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errors = () => compileContent({ root: folder, cache }).problems.filter(({ severity }) => severity === "error");

describe(`${HOW_MANY} spoilt content files, chosen by a seed`, () => {
  it("are each named by the gate, which never throws, and mended they are silent", () => {
    expect(errors()).toEqual([]);
    const random = createRandom(20261123);
    const names = Object.keys(spoils);
    const faults: string[] = [];
    const tried = new Map<string, number>();
    for (let done = 0; done < HOW_MANY;) {
      const file = random.pick(files);
      const name = random.pick(names);
      const text = readFileSync(file, "utf8");
      const spoilt = spoils[name]?.(text, random);
      if (spoilt === undefined || spoilt === text) continue;
      done += 1;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      writeFileSync(file, spoilt);
      try {
        const own = file.slice(folder.length + 1);
        if (!errors().some((problem) => problem.file === own)) faults.push(`${own} ${name}: is not named`);
      } catch (error) {
        faults.push(`${file.slice(folder.length + 1)} ${name}: the gate throws ${String(error).slice(0, 200)}`);
      } finally {
        writeFileSync(file, text);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(errors()).toEqual([]);
    expect([...tried.keys()].toSorted()).toEqual(names.toSorted());
  });
});
