import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Files that a build keeps for the next. Each begins with a seal, and one whose seal is broken is not there. */

const SEAL_LENGTH = 32;

const sealOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash("sha256").update(`${key.length}:${key}`).update(bytes).digest();

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
