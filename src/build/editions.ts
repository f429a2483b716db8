import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CslItem } from "../citations/csl.ts";
import type { ClaimsLock } from "./claimsLock.ts";
import { itemsOf, type EditionData, type EditionItem } from "./editionItems.ts";
import type { FiledEntry } from "./taxonomyData.ts";

/** Editions as they were frozen: three files in content/editions/<name>, never edited by hand. */

/** What an edition says of itself. */
export interface EditionFacts {
  readonly name: string;
  /** Day on which it was frozen. */
  readonly date: string;
  /** Page → ids of its cited paragraphs, joined by spaces. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

export interface Edition extends EditionFacts {
  /** Its files as they lie on disk, with addresses from the root. */
  readonly data: EditionData;
  readonly items: ReadonlyMap<string, EditionItem>;
}

export const EDITIONS = "editions";
/** A year and a number: `2026.1`. */
export const EDITION_NAME = /^(\d{4})\.([1-9]\d*)$/;

/** Order of editions: by year, then by number. */
export function compareEditions(a: string, b: string): number {
  const [, yearA, numberA] = EDITION_NAME.exec(a) ?? [];
  const [, yearB, numberB] = EDITION_NAME.exec(b) ?? [];
  return Number(yearA) - Number(yearB) || Number(numberA) - Number(numberB);
}

export const editionFiles = { facts: "edition.json", model: "taxonomy.json", references: "references.json" } as const;

const kept = new Map<string, Edition>();

/** Editions never change, so that each is read once; a frozen one that is frozen again has another date or text. */
function readEdition(folder: string, name: string): Edition {
  const [facts, model, references] = [editionFiles.facts, editionFiles.model, editionFiles.references].map((file) =>
    readFileSync(join(folder, name, file), "utf8"),
  );
  const stamp = [folder, name, facts, model, references].join("\n");
  const known = kept.get(stamp);
  if (known !== undefined) return known;
  const data: EditionData = {
    model: JSON.parse(model ?? "{}") as EditionData["model"],
    references: JSON.parse(references ?? "[]") as readonly CslItem[],
  };
  const edition = { ...(JSON.parse(facts ?? "{}") as EditionFacts), name, data, items: itemsOf(data) };
  kept.set(stamp, edition);
  return edition;
}

/** The editions below a content folder, oldest first. */
export function readEditions(content: string, without?: string): readonly Edition[] {
  const folder = join(content, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => EDITION_NAME.test(name) && name !== without)
    .toSorted(compareEditions)
    .map((name) => readEdition(folder, name));
}

/** Ids of cited paragraphs that are in use, by page. */
export function paragraphsIn(lock: ClaimsLock): EditionFacts["paragraphs"] {
  const live = [...lock].map(([page, claims]): readonly [string, string] => [
    page,
    claims.filter(({ print }) => print !== undefined).map(({ id }) => id).join(" "),
  ]); // prettier-ignore
  return Object.fromEntries(live.filter(([, ids]) => ids !== "").toSorted(([a], [b]) => a.localeCompare(b, "en")));
}

/** JSON with one entry a line: small, and still to be compared in the repository. */
function byLine(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((each) => JSON.stringify(each)).join(",\n")}\n]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{\n${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => `${JSON.stringify(name)}: ${Array.isArray(each) ? byLine(each) : JSON.stringify(each)}`)
    .join(",\n")}\n}`;
}

export const formatFrozen = (value: unknown): string => `${byLine(value)}\n`;

/** A frozen taxonomy as it is published: addresses on the site where it stands now. */
export function publishedModel(model: EditionData["model"], place: (path: string) => string): unknown {
  return Object.fromEntries(
    Object.entries(model).map(([name, value]) => [
      name,
      name === "address"
        ? place(String(value))
        : Array.isArray(value)
          ? (value as readonly FiledEntry[]).map((each) => ({ ...each, address: place(each.address) }))
          : value,
    ]),
  );
}
