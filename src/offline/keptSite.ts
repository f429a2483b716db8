/**
 * What a device keeps of the site, and under which names: the contract between the build, which packs it, the page that
 * saves it and the service worker that answers from it. Paths are below the base, without a slash at the start.
 */

/** How much can be saved: each part holds what those before it hold. */
export const PARTS = ["tracks", "cases", "all"] as const;
export type Part = (typeof PARTS)[number];

/** A file with many files of the site in it; its name tells its content. */
export interface Pack {
  readonly name: string;
  readonly part: Part;
  /** Bytes on the wire and on the device. */
  readonly bytes: number;
}

/** What can be saved of one build. */
export interface KeptSite {
  readonly edition: string;
  readonly packs: readonly Pack[];
}

/** Name of a pack → the files in it. */
export type PackedFiles = Readonly<Record<string, readonly string[]>>;

/** What was saved. */
export interface Saved {
  readonly edition: string;
  readonly part: Part;
  /** True while the reader wants this edition and no newer one; else it only stands in where the network is gone. */
  readonly inForce: boolean;
}

/** What the worker of one build knows; the build writes it into the worker. */
export interface KeeperSite {
  readonly edition: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Files without which no page can be shown, paths below the base. */
  readonly shell: readonly string[];
  /** Headers of every answer, as hosts that can send them do. */
  readonly headers: Readonly<Record<string, string>>;
}

export const OFFLINE_FOLDER = "_offline/";
export const sitePath = (edition: string): string => `${OFFLINE_FOLDER}${edition}.json`;
export const filesPath = (edition: string): string => `${OFFLINE_FOLDER}${edition}-files.json`;
export const packPath = (name: string): string => `${OFFLINE_FOLDER}${name}.pack`;
/** Notes of our own, kept beside the packs: what is saved, and what is being saved. */
export const SAVED_NOTE = `${OFFLINE_FOLDER}saved`;
export const WANTED_NOTE = `${OFFLINE_FOLDER}wanted`;

/** Several sites may share an origin: every name holds the folder of its own. */
export const cachePrefix = (base: string): string => `diplomacy-tracks ${base} `;
export const packCache = (base: string): string => `${cachePrefix(base)}saved`;
export const readCache = (base: string, edition: string): string => `${cachePrefix(base)}read ${edition}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isPart = (value: unknown): value is Part => PARTS.some((part) => part === value);
const isEdition = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{10}$/.test(value);

function isPack(value: unknown): value is Pack {
  return (
    isRecord(value) &&
    typeof value.name === "string" &&
    /^[\w-]+$/.test(value.name) &&
    isPart(value.part) &&
    Number.isSafeInteger(value.bytes)
  );
}

/** A host may answer with any page; undefined for what is no list of packs. */
export function parseKeptSite(value: unknown): KeptSite | undefined {
  if (!isRecord(value) || !isEdition(value.edition) || !Array.isArray(value.packs)) return undefined;
  const packs: readonly unknown[] = value.packs;
  return packs.every(isPack) ? { edition: value.edition, packs } : undefined;
}

export function parseSaved(value: unknown): Saved | undefined {
  if (!isRecord(value) || !isEdition(value.edition) || !isPart(value.part)) return undefined;
  return { edition: value.edition, part: value.part, inForce: value.inForce === true };
}

export function parsePackedFiles(value: unknown): PackedFiles | undefined {
  if (!isRecord(value)) return undefined;
  const fits = Object.values(value).every(
    (files) => Array.isArray(files) && files.every((file) => typeof file === "string"),
  );
  return fits ? (value as PackedFiles) : undefined;
}

/** Packs of a part and of those before it. */
export function packsOf({ packs }: KeptSite, part: Part): readonly Pack[] {
  return packs.filter((pack) => PARTS.indexOf(pack.part) <= PARTS.indexOf(part));
}

export const bytesOf = (packs: readonly Pack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0);
