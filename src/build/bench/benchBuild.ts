import { createHash } from "node:crypto";
import { appendFileSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openBuiltFiles, type BuiltFiles } from "./builtFiles.ts";
import { generateContent } from "./generateContent.ts";
import { measureBuild, type BuildCost } from "./measureBuild.ts";
import { kindOfAddress, measurePage, READING_PAGE } from "./pageBytes.ts";
import { formatTable, formatTargets, inKilobytes, kilobytes, type Target } from "./report.ts";
import { measureSearch, type SearchBytes } from "./searchBytes.ts";

/** Numbers of texts; nothing made up for the first, which holds some 160. */
const SIZES = ["real", 500, 2000] as const;
/** Built only when asked for: it takes a quarter of an hour. */
const LARGE = 10_000;
type Size = (typeof SIZES)[number] | typeof LARGE;

/** CPU of a build for each page, sources and lists among them, milliseconds: from nothing, and with what the last build has kept. */
const COLD = 45;
const WARM = 12;

interface Built {
  readonly texts: number;
  readonly sources: number;
  readonly pages: number;
  /** From nothing, once more, and after a change of one text. */
  readonly cold: BuildCost;
  readonly warm: BuildCost;
  readonly changed: BuildCost;
  /** Script that a reading page loads at once: its bytes, and a hash of its names and bytes. */
  readonly first: { readonly bytes: number; readonly hash: string };
  /** HTML of pages that list, and so may grow with the content. */
  readonly lists: readonly number[];
  readonly search: SearchBytes | undefined;
}

const TEXTS = new Set(["track", "pyramid", "case", "term", "question", "about"]);
const LISTS = ["/", READING_PAGE, "/cases/", "/terms/", "/questions/", "/sources/"] as const;

function hashOf(files: BuiltFiles, scripts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of scripts.toSorted()) hash.update(path).update(files.read(path));
  return hash.digest("hex").slice(0, 12);
}

/** Adds a sentence to a text, which nothing rests on. */
function changeOneText(root: string, content: string): void {
  const folder = join(root, content, "terms");
  const [name = ""] = readdirSync(folder).toSorted().slice(-1);
  appendFileSync(join(folder, name), "\nOne sentence more, so that something has changed.\n");
}

async function buildOf(root: string, build: (content: string) => readonly string[], size: Size): Promise<Built> {
  const place = `.cache/bench/${size}`;
  const content = `${place}/content`;
  rmSync(join(root, place), { recursive: true, force: true });
  if (size === "real") cpSync(join(root, "content"), join(root, content), { recursive: true });
  else generateContent(root, content, size);
  const measure = () => measureBuild(root, build(content), content, `${place}/dist`, `${place}/cache`);
  const cold = await measure();
  const warm = await measure();
  const folder = join(root, place, "dist");
  const files = openBuiltFiles(folder);
  const { first, firstScripts } = measurePage(files, READING_PAGE);
  const kinds = files.addresses.map(kindOfAddress);
  const built = {
    texts: kinds.filter((kind) => TEXTS.has(kind)).length,
    sources: kinds.filter((kind) => kind === "source").length,
    pages: kinds.length,
    first: { bytes: first, hash: hashOf(files, firstScripts) },
    lists: LISTS.map((address) => measurePage(files, address).html),
    search: measureSearch(folder, files, firstScripts),
  };
  changeOneText(root, content);
  return { ...built, cold, warm, changed: await measure() };
}

function told({ texts, sources, pages, cold, warm, changed, first }: Built): string {
  const each = ({ cpu }: BuildCost): string =>
    `${cpu.toFixed(1).padStart(6)} CPU s (${((cpu * 1000) / texts).toFixed(1)} ms a text, ${((cpu * 1000) / pages).toFixed(1)} a page)`;
  const parts = [
    `${texts} texts and ${sources} sources, ${pages} pages`.padEnd(42),
    `cold ${each(cold)}`,
    `warm ${each(warm)}`,
    `one change ${each(changed)}`,
    `${cold.elapsed.toFixed(0)}, ${warm.elapsed.toFixed(0)}, ${changed.elapsed.toFixed(0)} s elapsed`,
    `${Math.max(cold.memory, warm.memory, changed.memory).toFixed(0)} MB`,
    `script at once ${kilobytes(first.bytes)} KB, ${first.hash}`,
  ];
  return parts.join("  ");
}

const memoryOf = ({ cold, warm, changed }: Built): number => Math.max(cold.memory, warm.memory, changed.memory);

function costTargets(built: Built, size: number, memory: number): readonly Target[] {
  const at = `at ${size} texts`;
  const seconds = (each: number): number => (each * built.pages) / 1000;
  return [
    { what: `the build ${at}, from nothing`, value: built.cold.cpu, unit: " CPU s", limit: seconds(COLD) },
    { what: `the build ${at}, once more`, value: built.warm.cpu, unit: " CPU s", limit: seconds(WARM) },
    { what: `the build ${at}, after a change`, value: built.changed.cpu, unit: " CPU s", limit: seconds(WARM) },
    { what: `memory of the build ${at}`, value: memoryOf(built), unit: " MB", limit: memory },
  ];
}

/** What each page more costs from nothing, between two sizes. */
const slope = (from: Built, to: Built): number => ((to.cold.cpu - from.cold.cpu) * 1000) / (to.pages - from.pages);

function targetsOf(builds: ReadonlyMap<Size, Built>): readonly Target[] {
  const [, middle, usual, large] = [...SIZES, LARGE].map((size) => builds.get(size as Size));
  const largest = large ?? usual;
  if (middle === undefined || usual === undefined || largest === undefined) return [];
  const { first, search } = largest;
  const hashes = new Set([...builds.values()].map((each) => each.first.hash));
  const at = `at ${large === undefined ? SIZES[2] : LARGE} texts`;
  return [
    ...costTargets(middle, SIZES[1], 2000),
    ...costTargets(usual, SIZES[2], 2000),
    ...(large === undefined ? [] : costTargets(large, LARGE, 24_000)),
    { what: "a page more, from 500 to 2000 texts", value: slope(middle, usual), unit: " CPU ms", limit: COLD },
    ...(large === undefined
      ? []
      : [{ what: "a page more, from 2000 to 10000 texts", value: slope(usual, large), unit: " CPU ms", limit: COLD }]),
    inKilobytes(`script of a reading page, at once, ${at}`, first.bytes, 91),
    {
      what: "kinds of that script over all sizes: one, if it is the same byte for byte",
      value: hashes.size,
      unit: "",
      limit: 1,
    },
    ...(search === undefined
      ? []
      : [inKilobytes(`search before the first result ${at}: script and titles`, search.scripts + search.titles, 120)]),
  ];
}

/** Builds the real content and made-up content of its form, and prints what that takes and what it gives. */
export async function benchBuild(
  root: string,
  build: (content: string) => readonly string[],
  large: boolean,
  print: (text: string) => void,
): Promise<void> {
  print("The build: CPU of all processes, most resident memory\n");
  const builds = new Map<Size, Built>();
  for (const size of [...SIZES, ...(large ? ([LARGE] as const) : [])]) {
    const built = await buildOf(root, build, size);
    builds.set(size, built);
    print(told(built));
  }
  const rows = [...builds.values()].map(({ texts, lists, search }) => [
    String(texts),
    ...lists.map(kilobytes),
    search === undefined ? "none" : kilobytes(search.titles),
    search === undefined ? "none" : kilobytes(search.index),
  ]);
  print("\nWhat may grow with the content: HTML of lists, and the index of the search, KB\n");
  print(`${formatTable([["texts", ...LISTS, "titles.json", "whole index"], ...rows])}\n`);
  print(`${formatTargets(targetsOf(builds))}\n`);
}
