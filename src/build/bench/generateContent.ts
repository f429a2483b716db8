import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { formatProblem } from "../../problem.ts";
import { formatLock } from "../claimsLock.ts";
import { compileContent, type Content } from "../compileContent.ts";
import { EDITIONS } from "../editions.ts";
import { freezeEdition } from "../freezeEdition.ts";
import { createProse, type Prose } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import { writeBody, type Targets } from "./writeBody.ts";
import { makeCase, makeQuestion, makeTerm } from "./writeEntries.ts";

/** How much a made content tree holds. */
export interface Generated {
  readonly texts: number;
  readonly sources: number;
}

const SEED = 20261123;
/** What was made is published as it is, in its only edition: nothing has changed since. */
const EDITION = { name: "2099.1", today: "2026-11-23" } as const;
/** Sources where no number is asked for: as many as texts of this number would bring. */
const MOST_SOURCES = 500;
/** Shares of the texts; the tracks stay five, and what is left are cases. */
const TERMS = 0.1;
const QUESTIONS = 0.3;

function makeSource(
  random: Random,
  name: () => string,
  index: number,
): { readonly key: string; readonly text: string } {
  const [family, year, place] = [name(), random.between(1975, 2026), name()];
  const key = `${family.toLowerCase()}${year}made${index}`;
  const type = random.pick(["article", "book", "techreport", "incollection"]);
  const fields =
    {
      article: `journal = {Journal of ${place} Studies}, volume = {${random.between(1, 60)}}, number = {${random.between(1, 6)}}, pages = {${index}--${index + 20}}, doi = {10.1000/made.${index}}`,
      book: `publisher = {${place} University Press}, address = {${place}}, isbn = {978-0-00-${100_000 + index}-0}`,
      techreport: `institution = {Institute of ${place}}, url = {https://example.org/made/${index}}`,
      incollection: `booktitle = {Handbook of ${place}}, editor = {${name()}, ${name()}}, publisher = {${place} Press}, pages = {${index}--${index + 12}}`,
    }[type] ?? "";
  return {
    key,
    text: `@${type}{${key},\n  author = {${family}, ${name()} and ${name()}, ${name()}}, title = {Unofficial Talks in ${place}: ${name()} and After}, year = {${year}},\n  ${fields}, keywords = {case: ${place}}, provenance = {knowledge}, health = {knowledge}\n}`,
  };
}

const page = (front: object, body: string): string => `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;

/** Ids of the texts to make, so that each can lead to any other. */
function namesOf(content: Content, prose: Prose, texts: number) {
  const { entries } = content;
  const kept = Object.values(entries).flat().length;
  const terms = Math.max(0, Math.round(texts * TERMS) - entries.terms.length);
  const questions = Math.max(0, Math.round(texts * QUESTIONS) - entries.questions.length);
  const cases = Math.max(0, texts - kept - terms - questions);
  const list = (length: number) => Array.from({ length }, (_, index) => ({ name: prose.name(), number: index + 1 }));
  return {
    terms: list(terms).map(({ name, number }) => ({
      id: `${name.toLowerCase()}-${number}`,
      title: `${name} ${number} diplomacy`,
    })),
    questions: list(questions).map(({ name, number }) => ({
      id: `is-${name.toLowerCase()}-${number}`,
      title: `Is ${name} ${number} a track of its own?`,
    })),
    cases: list(cases).map(({ name, number }) => ({
      id: `${name.toLowerCase()}-${number}`,
      name: `${name} ${number}`,
      year: 1950 + (number % 70),
    })),
  };
}

function writeTexts(folder: string, content: Content, prose: Prose, texts: number): void {
  const made = namesOf(content, prose, texts);
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const { entries, vocabularies } = content;
  const targets: Targets = {
    tracks: vocabularies.core.tracks.map(({ id }) => id),
    dimensions: vocabularies.core.dimensions.map(({ id }) => id),
    cases: [...ids(entries.cases), ...ids(made.cases)],
    terms: [...ids(entries.terms), ...ids(made.terms)],
    questions: [...ids(entries.questions), ...ids(made.questions)],
  };
  const write = (kind: "cases" | "terms" | "questions", id: string, front: object): void => {
    const others = { ...targets, [kind]: targets[kind].filter((other) => other !== id) };
    writeFileSync(join(folder, kind, `${id}.mdx`), page(front, writeBody(prose, others)));
  };
  for (const { id, title } of made.terms)
    write("terms", id, makeTerm(prose, title, [prose.random.pick(targets.terms)]));
  for (const { id, title } of made.questions)
    write("questions", id, makeQuestion(prose, title, [prose.random.pick(targets.terms)]));
  for (const { id, name, year } of made.cases) write("cases", id, makeCase(prose, name, year));
}

/** Compiles a content tree, and throws where the gate finds a problem other than a claim without its id. */
function compile(root: string, folder: string): Content {
  const { content, problems } = compileContent({ root, folder, cache: join(root, ".cache/bench") });
  const errors = problems.filter(({ severity, rule }) => severity === "error" && rule !== "claims-are-locked");
  if (content === undefined || errors.length > 0)
    throw new Error(
      `The content in ${folder} has ${errors.length} problems:\n\n${errors.slice(0, 5).map(formatProblem).join("\n\n")}`,
    );
  return content;
}

/**
 * Writes a content tree of `texts` MDX files into `folder` below the root: the real content, and as many made-up cases,
 * terms and questions as are wanted, with a bibliography that grows with them, or of `most` sources. The same on every run;
 * passes the gate.
 */
export function generateContent(
  root: string,
  folder: string,
  texts: number,
  most = Math.min(MOST_SOURCES, Math.round(texts / 4)),
): Generated {
  const target = join(root, folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(root, "content"), target, { recursive: true });
  rmSync(join(target, EDITIONS), { recursive: true, force: true });
  const real = compile(root, "content");
  const random = createRandom(SEED);
  const names = createProse(real, [], random).name;
  const known = [...real.bibliography.sources.keys()];
  const sources = Array.from({ length: Math.max(0, most - known.length) }, (_, index) =>
    makeSource(random, names, index + 1),
  );
  const bibliography = join(target, "references.bib");
  writeFileSync(
    bibliography,
    [readFileSync(bibliography, "utf8"), ...sources.map(({ text }) => text), ""].join("\n\n"),
  );
  writeTexts(target, real, createProse(real, [...known, ...sources.map(({ key }) => key)], random), texts);
  const made = compile(root, folder);
  writeFileSync(join(target, "claims.lock"), formatLock(made.lock));
  const frozen = freezeEdition(root, { ...EDITION, again: false, folder });
  if (!frozen.done) throw new Error(frozen.message);
  return { texts: Object.values(made.entries).flat().length, sources: made.bibliography.sources.size };
}
