/** Finds terms in texts: where one of their forms stands as a word of its own, in whatever capitals, or in a plain plural. */

export interface TermForms {
  /** The term that a form stands for; forms in small letters. */
  readonly termOf: ReadonlyMap<string, string>;
  /** All forms at once. */
  readonly expression: RegExp;
  /** Forms by the word that they begin with; absent where a form is written in letters that need the whole expression. */
  readonly byWord?: ReadonlyMap<string, readonly string[]>;
  /** For words of texts: what can begin at them. */
  readonly atWord: Map<string, RegExp | undefined>;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One expression for all forms, longest first, with a plain plural. */
function expressionOf(forms: readonly string[], flags: string): RegExp {
  const sorted = forms.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}@/-])(${sorted.join("|")})(s?)(?![\p{L}\p{N}-])`, flags);
}

/** A letter that has more than one small form, or may have; what is left are the letters of western languages. */
const UNUSUAL = /[^\n\t -´¶-įı-ž‐-⁄]/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** Small letters have the same length here: that of unusual ones might differ. */
const firstWord = (form: string): string | undefined => /^[\p{L}\p{N}]+/u.exec(form)?.[0];

function groupByWord(forms: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const word = firstWord(form);
    if (word === undefined || UNUSUAL.test(form)) return undefined;
    groups.set(word, [...(groups.get(word) ?? []), form]);
  }
  return groups;
}

export function termForms(terms: readonly { readonly form: string; readonly term: string }[]): TermForms {
  const termOf = new Map(terms.map(({ form, term }) => [form.toLowerCase(), term]));
  const forms = [...termOf.keys()];
  const byWord = groupByWord(forms);
  return {
    termOf,
    expression: expressionOf(forms, "giu"),
    atWord: new Map(),
    ...(byWord === undefined ? {} : { byWord }),
  };
}

export interface FoundTerm {
  readonly term: string;
  readonly index: number;
  readonly words: string;
}

/** What can begin at a word of a text: forms that begin with it, or that it is the plural of. */
function expressionAt(word: string, { byWord, atWord }: TermForms): RegExp | undefined {
  if (atWord.has(word)) return atWord.get(word);
  const forms = [...(byWord?.get(word) ?? []), ...(word.endsWith("s") ? (byWord?.get(word.slice(0, -1)) ?? []) : [])];
  const expression = forms.length === 0 ? undefined : expressionOf(forms, "iuy");
  atWord.set(word, expression);
  return expression;
}

/** Every place where a form stands, in order. Only words that some form begins with are looked at. */
function* matchesByWord(text: string, forms: TermForms): Generator<RegExpExecArray> {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < end) continue;
    const expression = expressionAt(word.toLowerCase(), forms);
    if (expression === undefined) continue;
    expression.lastIndex = index;
    const match = expression.exec(text);
    if (match === null) continue;
    end = index + match[0].length;
    yield match;
  }
}

/** The first term of a text that is not linked yet. */
export function findTerm(text: string, forms: TermForms, linked: ReadonlySet<string>): FoundTerm | undefined {
  const isUsual = forms.byWord !== undefined && !UNUSUAL.test(text);
  for (const match of isUsual ? matchesByWord(text, forms) : text.matchAll(forms.expression)) {
    const term = forms.termOf.get((match[1] ?? "").toLowerCase()) ?? "";
    if (!linked.has(term)) return { term, index: match.index, words: match[0] };
  }
  return undefined;
}
