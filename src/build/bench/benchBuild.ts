import { createHash } from "node:crypto";
import { join } from "node:path";
import { openBuiltFiles, type BuiltFiles } from "./builtFiles.ts";
import { generateContent } from "./generateContent.ts";
import { measureBuild, type BuildCost } from "./measureBuild.ts";
import { kindOfAddress, measurePage, READING_PAGE } from "./pageBytes.ts";
import { formatTable, formatTargets, inKilobytes, kilobytes, type Target } from "./report.ts";
import { measureSearch, type SearchBytes } from "./searchBytes.ts";

/** Numbers of texts; nothing made up for the first. */
const SIZES = ["real", 300, 2000] as const;
const LARGEST = SIZES[2];

interface Built {
  readonly texts: number;
  readonly sources: number;
  readonly cost: BuildCost;
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

async function buildOf(
  root: string,
  build: (content: string) => readonly string[],
  size: (typeof SIZES)[number],
): Promise<Built> {
  const place = `.cache/bench/${size}`;
  if (size !== "real") generateContent(root, `${place}/content`, size);
  const content = size === "real" ? "content" : `${place}/content`;
  const cost = await measureBuild(root, build(content), content, `${place}/dist`);
  const folder = join(root, place, "dist");
  const files = openBuiltFiles(folder);
  const { first, firstScripts } = measurePage(files, READING_PAGE);
  const kinds = files.addresses.map(kindOfAddress);
  return {
    texts: kinds.filter((kind) => TEXTS.has(kind)).length,
    sources: kinds.filter((kind) => kind === "source").length,
    cost,
    first: { bytes: first, hash: hashOf(files, firstScripts) },
    lists: LISTS.map((address) => measurePage(files, address).html),
    search: measureSearch(folder, files, firstScripts),
  };
}

function told({ texts, sources, cost, first }: Built): string {
  const { cpu, elapsed, memory } = cost;
  const parts = [
    `${texts} texts and ${sources} sources`.padEnd(27),
    `${cpu.toFixed(1).padStart(6)} CPU s`,
    `${elapsed.toFixed(1).padStart(6)} s elapsed`,
    `${memory.toFixed(0).padStart(5)} MB`,
    `script at once ${kilobytes(first.bytes)} KB, ${first.hash}`,
  ];
  return parts.join("  ");
}

function targetsOf(builds: readonly Built[]): readonly Target[] {
  const largest = builds.at(-1);
  if (largest === undefined) return [];
  const { cost, first, search } = largest;
  const hashes = new Set(builds.map((each) => each.first.hash));
  const at = `at ${LARGEST} texts`;
  return [
    { what: `the build ${at}`, value: cost.cpu, unit: " CPU s", limit: 90 },
    { what: `memory of the build ${at}`, value: cost.memory, unit: " MB", limit: 2000 },
    inKilobytes(`script of a reading page, at once, ${at}`, first.bytes, 84),
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
  print: (text: string) => void,
): Promise<void> {
  print("The build: CPU of all processes, most resident memory\n");
  const builds: Built[] = [];
  for (const size of SIZES) {
    const built = await buildOf(root, build, size);
    builds.push(built);
    print(told(built));
  }
  const rows = builds.map(({ texts, lists, search }) => [
    String(texts),
    ...lists.map(kilobytes),
    search === undefined ? "none" : kilobytes(search.titles),
    search === undefined ? "none" : kilobytes(search.index),
  ]);
  print("\nWhat may grow with the content: HTML of lists, and the index of the search, KB\n");
  print(`${formatTable([["texts", ...LISTS, "titles.json", "whole index"], ...rows])}\n`);
  print(`${formatTargets(targetsOf(builds))}\n`);
}
