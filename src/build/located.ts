import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLParseError,
} from "yaml";
import { distance } from "fastest-levenshtein";
import type { Problem } from "../problem.ts";
import { problemAt, type Place } from "./problemAt.ts";

/** A path into front matter: `["cells", "stage", 1, "text"]`. */
export type FieldPath = readonly (string | number)[];

/** A YAML text with the place of every field in its file. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
  /** Place of a field, or of its nearest parent where it is missing. */
  readonly placeOf: (path: FieldPath, part?: "key" | "value") => Place;
  /** Place of words inside of a field, or of the field where they cannot be found as they stand. */
  readonly placeIn: (path: FieldPath, words: string) => Place;
  readonly problems: readonly Problem[];
}

function nodeAt(document: Document, path: FieldPath, part: "key" | "value"): Node | undefined {
  let node: unknown = document.contents;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      key = pair.key as Node;
      node = pair.value ?? pair.key;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      key = node as Node;
    } else break;
  }
  return part === "key" ? (key ?? (node as Node | undefined)) : (node as Node | undefined);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text may be folded anywhere between two words. */
const foldable = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
  );

const QUOTE_IT = "Put texts that hold a colon or begin with a special character in double quotes.";

/** The mistakes that authors make, in words of ours; YAML’s own words for the rest. */
function explain({
  code,
  message,
}: Pick<YAMLParseError, "code" | "message">): readonly [message: string, hint: string] {
  if (code === "MISSING_CHAR" && message.includes("quote"))
    return ["A quotation mark is opened and never closed.", "Close it at the end of the text."];
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return ["A colon and a space begin a field, and here they stand inside of a text.", QUOTE_IT];
    case "BAD_SCALAR_START":
      return [
        `A text cannot begin with ${/character (\S)/.exec(message)?.[1] ?? "this character"} unless it stands in quotes.`,
        QUOTE_IT,
      ];
    case "BAD_ALIAS":
      return ["A text cannot begin with * unless it stands in quotes.", QUOTE_IT];
    case "DUPLICATE_KEY":
      return ["This field stands twice.", "Remove one of the two."];
    case "TAB_AS_INDENT":
      return ["A tab cannot indent.", "Indent by spaces."];
    default:
      return [
        `${(message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "")}.`,
        QUOTE_IT,
      ];
  }
}

/** Errors of syntax, one a line: what follows the first of a line is mostly its echo. */
function syntaxProblems(file: string, document: Document, at: (offset: number) => Place): readonly Problem[] {
  const errors: Pick<YAMLParseError, "code" | "message" | "pos">[] = [...document.errors];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined)
        errors.push({ code: "BAD_ALIAS", message: "", pos: [alias.range?.[0] ?? 0, 0] });
    },
  });
  const problems = errors.map((error) => problemAt(file, at(error.pos[0]), "yaml-is-well-formed", ...explain(error)));
  return problems.filter((problem, index) => problems.findIndex(({ line }) => line === problem.line) === index);
}

interface ReadDocument {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

let last: ReadDocument | undefined;

/**
 * Only the last document is kept: it takes many times the room of its text, and only problems ask for places in it, so that
 * it is read once more for them.
 */
function readDocument(text: string): ReadDocument {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  last = { text, lines, document: parseDocument(text, { lineCounter: lines, uniqueKeys: true }) };
  return last;
}

/** What a YAML text says, and what is wrong with its syntax. */
export type ReadYaml = Pick<Located, "value" | "problems">;

/** Gives what was kept of a text, or what is read now. */
type Keeping = (read: () => ReadYaml) => ReadYaml;

/** Parses YAML that begins at `firstLine` of its file; every problem of its syntax is reported. */
export function parseLocated(file: string, text: string, firstLine = 1, keeping: Keeping = (read) => read()): Located {
  const at = (offset: number): Place => {
    const { line, col } = readDocument(text).lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const rangeOf = (path: FieldPath, part: "key" | "value"): readonly number[] =>
    nodeAt(readDocument(text).document, path, part)?.range ?? [0, 0];
  return {
    file,
    ...keeping(() => {
      const { document } = readDocument(text);
      const problems = syntaxProblems(file, document, at);
      return { value: problems.length > 0 ? undefined : (document.toJS() as unknown), problems };
    }),
    placeOf: (path, part = "value") => at(rangeOf(path, part)[0] ?? 0),
    placeIn: (path, words) => {
      const [start = 0, end] = rangeOf(path, "value");
      return at(start + (foldable(words).exec(text.slice(start, end))?.index ?? 0));
    },
  };
}

/** The candidate nearest to a word, if one is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.ceil(word.length / 3));
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** `Did you mean "track-1-5"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}

/** A hint of several sentences, those that there are. */
export function joinHints(...hints: readonly (string | undefined)[]): string {
  return hints.filter((hint) => hint !== undefined && hint !== "").join(" ");
}
