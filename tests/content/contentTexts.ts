import { readContent, type PageFile } from "../../src/build/readContent.ts";
import type { FieldPath, Located } from "../../src/build/located.ts";

/** A piece of what our content says, as words without marks. */
export interface ContentText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const CITATIONS = /\[[^\]]*@[^\]]*\]/g;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const TAG = /<[^>]*>/g;
const ATTRIBUTE = /\b(?:reason|title)="([^"]*)"/g;
/** Notes of a bibliography entry that we wrote; everything else in it belongs to the work. */
const OWN_NOTE = /^\s*(?:reason|caution|provenancenote)\s*=\s*\{(.*)\},?\s*$/;

const unmarked = (text: string): string => text.replaceAll(CITATIONS, "").replaceAll(LINK, "$1").replaceAll(TAG, "");

function textsOfFields({ file, value, placeOf }: Located): readonly ContentText[] {
  const walk = (node: unknown, path: FieldPath): readonly ContentText[] => {
    if (typeof node === "string") return [{ file, line: placeOf(path).line, text: unmarked(node) }];
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([key, child]) =>
      walk(child, [...path, Array.isArray(node) ? Number(key) : key]),
    );
  };
  return walk(value, []);
}

/** Paragraphs, and apart from them the properties that are printed. */
function textsOfBody({ file, body }: PageFile): readonly ContentText[] {
  return [...body.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)].flatMap(({ 0: block, index }) => {
    const line = body.slice(0, index).split("\n").length;
    const properties = [...block.matchAll(ATTRIBUTE)].map(([, words]) => words ?? "");
    return [unmarked(block), ...properties].map((text) => ({ file, line, text }));
  });
}

/** Everything that we wrote in a folder of content: front matter, bodies, lists, vocabularies, notes on sources. */
export function contentTexts(root: string, folder = "content"): readonly ContentText[] {
  const { pages, lists, taxonomy, bibliography } = readContent(root, folder);
  const fields = [...pages.map(({ front }) => front), ...Object.values(lists), ...(taxonomy ? [taxonomy] : [])];
  const notes = bibliography?.text.split("\n").flatMap((text, index): readonly ContentText[] => {
    const note = OWN_NOTE.exec(text)?.[1];
    return note === undefined ? [] : [{ file: bibliography.file, line: index + 1, text: note }];
  });
  return [...fields.flatMap(textsOfFields), ...pages.flatMap(textsOfBody), ...(notes ?? [])];
}
