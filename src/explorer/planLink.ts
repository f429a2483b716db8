import { parsePlan, type ParsedPlan, type Plan } from "./plan.ts";

/**
 * A plan in one link: `#plan=1.…`, in the fragment, so that it reaches no server. Title, views and minutes, without notes;
 * packed by deflate (`1.`) where the browser can, plain (`0.`) where it cannot; in letters that addresses may hold.
 */

/** Longer links are cut by mail programs and chats. In characters, of the whole address. */
export const LONGEST_LINK = 2000;

/** What a short link may unpack to, in bytes: more is no plan but an attack. */
const MOST_UNPACKED = 200_000;

const toLetters = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromLetters = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.codePointAt(0) ?? 0);

async function through(bytes: Uint8Array<ArrayBuffer>, way: GenericTransformStream): Promise<Uint8Array> {
  const reader = (new Blob([bytes]).stream().pipeThrough(way) as ReadableStream<Uint8Array>).getReader();
  const parts: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(parts);
    parts.push(...value);
    if (parts.length > MOST_UNPACKED) throw new Error("Too long for a plan");
  }
}

/** The fragment of a plan. */
export async function formatPlanFragment({ title, views }: Plan): Promise<string> {
  const told = [title, ...views.map(({ to, title: name, minutes }) => [to, name, minutes])];
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  if (typeof CompressionStream === "undefined") return `#plan=0.${toLetters(bytes)}`;
  return `#plan=1.${toLetters(await through(bytes, new CompressionStream("deflate-raw")))}`;
}

export const namesPlan = (hash: string): boolean => hash.startsWith("#plan=");

/** The plan of a fragment; undefined where it holds none that can be read. */
export async function parsePlanFragment(hash: string): Promise<ParsedPlan | undefined> {
  const [, packed, letters = ""] = /^#plan=([01])\.([\w-]{1,4000})$/.exec(hash) ?? [];
  if (packed === undefined) return undefined;
  try {
    const bytes = fromLetters(letters);
    const told = packed === "1" ? await through(bytes, new DecompressionStream("deflate-raw")) : bytes;
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(told));
    if (!Array.isArray(value)) return undefined;
    const [title, ...views] = value as readonly unknown[];
    return parsePlan({
      title,
      views: views.map((view) => (Array.isArray(view) ? { to: view[0], title: view[1], minutes: view[2] } : view)),
    });
  } catch {
    return undefined;
  }
}
