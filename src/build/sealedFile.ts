import { createHash, type Hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Steps } from "./steps.ts";

/** Files that a build keeps for the next. Each begins with a seal, and one whose seal is broken is not there. */

const SEAL_LENGTH = 32;

const openSeal = (key: string): Hash => createHash("sha256").update(`${key.length}:${key}`);
const sealOf = (key: string, bytes: Uint8Array): Buffer => openSeal(key).update(bytes).digest();

/** A hash of several texts in their order; no two lists of texts are joined to the same one. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/** What was written under a key; nothing where the file is missing, cut short, changed, or was written under another key. */
export function readSealed(file: string, key: string): Buffer | undefined {
  try {
    const all = readFileSync(file);
    const bytes = all.subarray(SEAL_LENGTH);
    return all.subarray(0, SEAL_LENGTH).equals(sealOf(key, bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export function writeSealed(file: string, key: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([sealOf(key, bytes), bytes]));
}

/** The same in steps, for what is long. The seal is written last: until then the file is not there. */
export function* writeSealedParts(file: string, key: string, parts: readonly Uint8Array[]): Steps<void> {
  mkdirSync(dirname(file), { recursive: true });
  const hash = openSeal(key);
  const open = openSync(file, "w");
  try {
    let end = SEAL_LENGTH;
    for (const part of parts) {
      hash.update(part);
      writeSync(open, part, 0, part.length, end);
      end += part.length;
      yield;
    }
    writeSync(open, hash.digest(), 0, SEAL_LENGTH, 0);
  } finally {
    closeSync(open);
  }
}

/** The same for values: what JSON cannot hold, such as dates and fields without a value, stays as it was. */
export function readSealedValue<Value>(file: string, key: string): Value | undefined {
  const bytes = readSealed(file, key);
  try {
    return bytes === undefined ? undefined : (deserialize(bytes) as Value);
  } catch {
    return undefined;
  }
}

export function writeSealedValue(file: string, key: string, value: unknown): void {
  writeSealed(file, key, serialize(value));
}
