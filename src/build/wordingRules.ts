import type { Problem } from "../problem.ts";
import type { Fields } from "./fields.ts";
import type { FieldPath } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import { trackNumberProblem } from "./trackNumbers.ts";

/** A text that is printed as it stands, with the texts that stand beside it. */
interface PlainText {
  readonly path: FieldPath;
  readonly words: string;
  readonly passage: string;
}

/** Names under which a page is found, and the schemes themselves: there a number is what is being named. */
const NAMES = new Set(["aliases", "schemes"]);

function plainTexts(value: unknown, path: FieldPath): readonly PlainText[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value).map(([key, inner]): readonly [string | number, unknown] => [
    Array.isArray(value) ? Number(key) : key,
    inner,
  ]);
  // What stands at the top of a page also stands alone, in lists and in search.
  const passage =
    path.length === 0 ? "" : fields.flatMap(([, inner]) => (typeof inner === "string" ? [inner] : [])).join(" ");
  return fields.flatMap(([key, inner]) => {
    const at = [...path, key];
    if (path.length === 0 && NAMES.has(String(key))) return [];
    return typeof inner === "string"
      ? [{ path: at, words: inner, passage: `${inner} ${passage}` }]
      : plainTexts(inner, at);
  });
}

const CITATION = /\[[^\]]*@[a-z][^\]]*\]?/i;
const LINK = /\[[^\]]*\]\([^)]*\)?/;

/** Checks the wording of all texts of a front matter, those that are printed as they stand among them. */
export function checkWording(
  { located, texts }: Pick<Fields, "located" | "texts">,
  phrases: readonly string[],
): readonly Problem[] {
  const read = new Set(texts.map(({ path }) => path.join("\n")));
  const plain = plainTexts(located.value, []).filter(({ path }) => !read.has(path.join("\n")));
  const numbers = [...texts.map(({ path, source }) => ({ path, words: source, passage: source })), ...plain].flatMap(
    ({ path, words, passage }) => {
      const problem = trackNumberProblem(words, phrases);
      if (problem === undefined || trackNumberProblem(passage, phrases) === undefined) return [];
      return [
        problemAt(
          located.file,
          located.placeIn(path, problem.found),
          "track-number-names-its-scheme",
          problem.message,
          problem.hint,
        ),
      ];
    },
  );
  const marks = plain.flatMap(({ path, words }) => {
    const found = (CITATION.exec(words) ?? LINK.exec(words))?.[0];
    if (found === undefined) return [];
    return [
      problemAt(
        located.file,
        located.placeIn(path, found),
        "text-is-plain",
        `"${path.join(".")}" is printed as it stands, ${found} with it.`,
        "Move it into a field that may carry citations.",
      ),
    ];
  });
  return [...numbers, ...marks];
}
