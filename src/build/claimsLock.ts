/**
 * Ids of cited paragraphs. A paragraph keeps its id while its words change: the lock holds a fingerprint of the words it
 * had, and each paragraph takes the id whose fingerprint is nearest. Ids of paragraphs that are gone stay retired.
 */

/** The two halves of a 64-bit number: faster than BigInt, of which a fingerprint would make thousands. */
type Halves = readonly [high: number, low: number];

const PRIME_LOW = 0x1b3;

/** 64-bit FNV-1a. Its prime is 2⁴⁰ + 0x1b3, so that each step is a shift and a small product. */
function hash64(text: string): Halves {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const char of text) {
    low = (low ^ (char.codePointAt(0) ?? 0)) >>> 0;
    const product = low * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");

/** Charikar’s simhash over words and pairs of words: texts that share most words have fingerprints that share most bits. */
export function fingerprint(words: string): string {
  const tokens = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const features = [...tokens, ...tokens.slice(1).map((token, index) => `${tokens[index] ?? ""} ${token}`)];
  const votes = new Int32Array(64);
  for (const feature of features) {
    const [high, low] = hash64(feature);
    for (let bit = 0; bit < 64; bit += 1) {
      const isSet = ((bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1) === 1;
      votes[bit] = (votes[bit] ?? 0) + (isSet ? 1 : -1);
    }
  }
  const half = (from: number): number =>
    votes.slice(from, from + 32).reduce((sum, vote, bit) => (vote > 0 ? sum | (1 << bit) : sum), 0);
  return hex(half(32)) + hex(half(0));
}

function bitsOf(half: number): number {
  let count = 0;
  for (let rest = half; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Bits in which two fingerprints differ, 0 to 64. */
export function difference(a: string, b: string): number {
  const half = (print: string, from: number): number => Number.parseInt(print.slice(from, from + 8), 16);
  return bitsOf(half(a, 0) ^ half(b, 0)) + bitsOf(half(a, 8) ^ half(b, 8));
}

/** More than this many different bits and a paragraph counts as another one. Unrelated texts differ in about 32. */
const SAME_PARAGRAPH = 20;

export interface LockedClaim {
  readonly id: string;
  /** Fingerprint of the words last seen; absent for an id that is retired. */
  readonly print?: string;
}

/** Page → its claims, live and retired. */
export type ClaimsLock = ReadonlyMap<string, readonly LockedClaim[]>;

/** A line of the lock that cannot stand as it is: an id that was used before, or something else than an id of a paragraph. */
export interface LockFault {
  readonly line: number;
  readonly text: string;
  readonly reused: boolean;
}

const LOCK_LINE = /^(\S+) (c[1-9]\d*) ([0-9a-f]{16}|-)$/;

/** `tracks/track-2 c3 9f3ab2c1d4e5f607`, one claim a line; `-` for a retired id. */
export function parseLock(text: string): { readonly lock: ClaimsLock; readonly faults: readonly LockFault[] } {
  const lock = new Map<string, LockedClaim[]>();
  const faults: LockFault[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [, page, id, print] = LOCK_LINE.exec(line) ?? [];
    if (page === undefined || id === undefined || print === undefined) {
      faults.push({ line: index + 1, text: line, reused: false });
      continue;
    }
    const known = lock.get(page) ?? [];
    if (known.some((claim) => claim.id === id)) faults.push({ line: index + 1, text: `${page} ${id}`, reused: true });
    else known.push(print === "-" ? { id } : { id, print });
    lock.set(page, known);
  }
  return { lock, faults };
}

export function formatLock(lock: ClaimsLock): string {
  const lines = [...lock]
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .flatMap(([page, claims]) => claims.map(({ id, print }) => `${page} ${id} ${print ?? "-"}`));
  return [
    "# Ids of cited paragraphs, kept so that links to them last. Written by `npm run fix`; never edit by hand.",
    ...lines,
    "",
  ].join("\n");
}

/** Gives each paragraph of a page, known by its fingerprint, its id, in order; new ones get numbers that were never used. */
export function assignClaims(
  prints: readonly string[],
  locked: readonly LockedClaim[],
): { readonly ids: readonly string[]; readonly claims: readonly LockedClaim[]; readonly changed: boolean } {
  const pairs = prints
    .flatMap((print, index) =>
      locked.flatMap((claim) =>
        claim.print === undefined ? [] : [{ index, id: claim.id, bits: difference(print, claim.print) }],
      ),
    )
    .filter(({ bits }) => bits <= SAME_PARAGRAPH)
    .toSorted((a, b) => a.bits - b.bits);
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { index, id } of pairs) {
    if (idOf.has(index) || taken.has(id)) continue;
    idOf.set(index, id);
    taken.add(id);
  }
  let last = Math.max(0, ...locked.map(({ id }) => Number(id.slice(1))));
  const ids = prints.map((_, index) => idOf.get(index) ?? `c${(last += 1)}`);
  const printOf = new Map(ids.map((id, index) => [id, prints[index] ?? ""]));
  const kept = locked.map(({ id }): LockedClaim => ({
    id,
    ...(printOf.has(id) ? { print: printOf.get(id) ?? "" } : {}),
  }));
  const fresh = ids
    .filter((id) => !locked.some((claim) => claim.id === id))
    .map((id): LockedClaim => ({ id, print: printOf.get(id) ?? "" }));
  const claims = [...kept, ...fresh];
  const changed =
    claims.length !== locked.length || claims.some((claim, index) => claim.print !== locked[index]?.print);
  return { ids, claims, changed };
}
