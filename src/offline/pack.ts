/**
 * A pack: gzip around the length of a list (four bytes), the list of its files in JSON, and their bytes one after the
 * other. It is no gzip file by name, so that no host unpacks it on the way; its sum of check finds what was cut off.
 */

/** Path and length in bytes of each file, in the order of their bytes. */
type Contents = readonly (readonly [path: string, length: number])[];

/**
 * Stands for the name of the edition, which every page carries: so that a page that did not change gives the same pack in
 * the next build, and need not be brought again.
 */
export const EDITION_MARK = "@edition-@";

export type PackedBytes = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The bytes of a pack before they are compressed. */
export function packBytes(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const contents: Contents = [...files].map(([path, bytes]) => [path, bytes.length]);
  const head = new TextEncoder().encode(JSON.stringify(contents));
  const whole = new Uint8Array(4 + head.length + contents.reduce((sum, [, length]) => sum + length, 0));
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, 4);
  let at = 4 + head.length;
  for (const bytes of files.values()) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Files of a pack that is no longer compressed. Throws where it is not whole. */
export function unpackBytes(whole: Uint8Array<ArrayBuffer>): PackedBytes {
  const head = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  const contents = JSON.parse(new TextDecoder().decode(whole.subarray(4, 4 + head))) as Contents;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 4 + head;
  for (const [path, length] of contents) {
    files.set(path, whole.subarray(at, at + length));
    at += length;
  }
  if (at !== whole.length) throw new Error("A pack is not whole");
  return files;
}

/** Opens a pack as it was fetched. Rejects where it was cut off or is none. */
export async function openPack(packed: Blob): Promise<PackedBytes> {
  const plain = packed.stream().pipeThrough(new DecompressionStream("gzip"));
  return unpackBytes(new Uint8Array(await new Response(plain).arrayBuffer()));
}
