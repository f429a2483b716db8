import { z } from "zod";
import type { Problem } from "../problem.ts";
import { authorComponents, type AuthorComponent } from "../taxonomy/authorComponents.ts";
import type { PlacedPage } from "./entries.ts";
import { CITATION_FORMS, notKnown, whereKindsStand, type NamedKind } from "./fields.ts";
import { didYouMean, joinHints } from "./located.ts";
import type { UsedComponent } from "./bodyNodes.ts";
import { withTitles } from "./linkTitles.ts";
import type { Body } from "./parseBody.ts";
import { problemAt, type Place } from "./problemAt.ts";
import { keysOf } from "./richText.ts";
import type { RuleId } from "./rules.ts";
import { trackNumberProblem } from "./trackNumbers.ts";

/** What bodies may refer to, by kind. */
export type KnownIds = Readonly<
  Record<"term" | "track" | "case" | "question" | "source" | "dimension", readonly string[]>
>;

type Report = (place: Place, rule: RuleId, message: string, hint?: string) => void;

const COMPONENTS = Object.keys(authorComponents);
const isComponent = (name: string): name is AuthorComponent => name in authorComponents;
const listed = (text: string | undefined): readonly string[] => (text ?? "").split(/\s+/).filter(Boolean);

function checkReference(
  report: Report,
  place: Place,
  kind: keyof KnownIds & NamedKind,
  id: string,
  known: KnownIds,
): void {
  if (!known[kind].includes(id))
    report(
      place,
      `${kind}-is-known`,
      notKnown(id, kind),
      joinHints(didYouMean(id, known[kind]), whereKindsStand[kind]),
    );
}

function checkUnreadable(report: Report, used: UsedComponent, property: string): void {
  const isSpread = property === "{…}";
  const message = isSpread
    ? `<${used.name ?? ""}> spreads an expression.`
    : `"${property}" of <${used.name ?? ""}> is not a plain text.`;
  report(
    used.place,
    "property-is-text",
    message,
    isSpread ? "Write each property as a text in double quotes." : `Write ${property}="…".`,
  );
}

function checkProperties(report: Report, used: UsedComponent, name: AuthorComponent): void {
  const shape: Record<string, z.ZodType> = authorComponents[name].properties.shape;
  const names = Object.keys(shape);
  for (const property of used.unreadable) checkUnreadable(report, used, property);
  for (const [property, value] of Object.entries(used.properties)) {
    const check = shape[property];
    if (check === undefined) {
      const hint =
        didYouMean(property, names) ??
        (names.length === 0 ? `<${name}> has no properties.` : `Known: ${names.join(", ")}.`);
      report(used.place, "property-is-known", `<${name}> has no property "${property}".`, hint);
    } else if (value.trim() === "" || !check.safeParse(value).success) {
      const values = check instanceof z.ZodEnum ? (check.options as string[]) : [];
      const hint =
        values.length === 0
          ? (check.description ?? "")
          : joinHints(didYouMean(value, values), `Known: ${values.join(", ")}.`);
      report(
        used.place,
        "property-has-its-form",
        value.trim() === ""
          ? `"${property}" of <${name}> is empty.`
          : `"${value}" is not a value of "${property}" of <${name}>.`,
        hint,
      );
    }
  }
  for (const property of names) {
    if (!(property in used.properties) && !used.unreadable.includes(property))
      report(used.place, "property-is-given", `<${name}> needs "${property}".`, `Write <${name} ${property}="…">.`);
  }
}

function checkReferences(
  report: Report,
  { properties, place }: UsedComponent,
  name: AuthorComponent,
  known: KnownIds,
): void {
  const spec = authorComponents[name];
  const id = properties.id ?? properties.question ?? "";
  if ("refersTo" in spec && id.trim() !== "") checkReference(report, place, spec.refersTo, id, known);
  if (name !== "Comparison") return;
  for (const track of listed(properties.tracks)) checkReference(report, place, "track", track, known);
  for (const dimension of listed(properties.dimensions)) checkReference(report, place, "dimension", dimension, known);
}

/** Components whose words are the point of them, and those that draw and would lose words. */
const MARKS_WORDS: readonly AuthorComponent[] = ["Unverified", "Ours", "Claim", "Note"];
const DRAWS: readonly AuthorComponent[] = ["Contested", "Comparison"];

function checkForm(report: Report, { inline, empty, place }: UsedComponent, name: AuthorComponent): void {
  const spec = authorComponents[name];
  if (spec.place === "block" && inline)
    report(
      place,
      "component-stands-alone",
      `<${name}> stands inside of a paragraph.`,
      "Give it a line of its own, with an empty line above and below.",
    );
  if (spec.place === "inline" && !inline && !empty)
    report(
      place,
      "component-stands-in-a-line",
      `<${name}> holds more than words of one paragraph.`,
      "Close it at the end of the paragraph, and open it again in the next.",
    );
  if (MARKS_WORDS.includes(name) && empty)
    report(place, "component-holds-words", `<${name}> marks nothing.`, `Write <${name} …>the words</${name}>.`);
  if (DRAWS.includes(name) && !empty)
    report(
      place,
      "component-holds-words",
      `<${name}> draws what its properties name; the words inside of it would be lost.`,
      `End it with />: <${name} … />.`,
    );
}

function checkComponent(report: Report, used: UsedComponent, known: KnownIds): void {
  const { name, place } = used;
  if (name === undefined || !isComponent(name)) {
    const isElement = name === undefined || /^[a-z]/.test(name);
    const message = name === undefined ? "A fragment <>…</> is not for authors." : `<${name}> is not for authors.`;
    report(
      place,
      isElement ? "element-is-allowed" : "component-is-known",
      message,
      joinHints(didYouMean(name ?? "", COMPONENTS), `Known: ${COMPONENTS.join(", ")}.`),
    );
    return;
  }
  checkProperties(report, used, name);
  checkReferences(report, used, name, known);
  checkForm(report, used, name);
}

function checkHeadings(report: Report, { headings }: Body): void {
  let above = 1;
  for (const { words: marked, depth, plain, place } of headings) {
    // Links without words of their own have none yet.
    const words = withTitles(marked, new Map()).trim();
    if (!plain)
      report(
        place,
        "heading-is-plain",
        `The heading “${words}” is more than words on a line of its own.`,
        "Move citations and components below it, and the heading out of lists, quotations and components.",
      );
    if (depth === 1)
      report(place, "heading-has-its-level", `“${words}” is a second title of the page.`, "Begin sections with ##.");
    else if (depth > above + 1)
      report(
        place,
        "heading-has-its-level",
        `“${words}” skips a level: ${"#".repeat(depth)} stands below ${above === 1 ? "the title" : "#".repeat(above)}.`,
        `Write ${"#".repeat(above + 1)}.`,
      );
    above = depth;
  }
}

function checkCitations(report: Report, { broken, citations }: Body, known: KnownIds): void {
  for (const { source, place } of broken)
    report(place, "citation-is-well-formed", `"${source}" cannot be read as a citation.`, CITATION_FORMS);
  for (const { item, place } of citations) {
    for (const key of keysOf([item])) {
      if (!known.source.includes(key))
        report(
          place,
          "citation-resolves",
          `There is no source "@${key}".`,
          didYouMean(key, known.source) ?? whereKindsStand.source,
        );
    }
  }
}

/** Prose, and what components print of their properties. */
function checkPassages(report: Report, { passages, components }: Body, phrases: readonly string[]): void {
  const printed = components.flatMap(({ properties, place }) =>
    [properties.title, properties.reason].filter((words) => words !== undefined).map((words) => ({ words, place })),
  );
  for (const { words, place } of [...passages, ...printed]) {
    const problem = trackNumberProblem(words, phrases);
    if (problem !== undefined) report(place, "track-number-names-its-scheme", problem.message, problem.hint);
  }
}

/** Checks a body: MDX without code, declared components with right properties, known ids and keys, plain headings. */
export function checkBody(
  { file, body }: Pick<PlacedPage, "file" | "body">,
  known: KnownIds,
  phrases: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, rule, message, hint) => {
    problems.push(problemAt(file.file, place, rule, message, hint));
  };
  if (body.failure !== undefined) {
    report(
      body.failure.place,
      "mdx-is-well-formed",
      `The text cannot be read: ${body.failure.message.replace(/\.?$/, ".")}`,
      "In prose, { and < begin code; write them as words, and close every component.",
    );
  }
  for (const place of body.code)
    report(
      place,
      "mdx-holds-no-code",
      "Import, export and {…} are not for authors.",
      `Use the declared components: ${COMPONENTS.join(", ")}.`,
    );
  for (const used of body.components) checkComponent(report, used, known);
  for (const { name, place } of body.elements)
    report(
      place,
      "element-is-allowed",
      `${name} is not for authors.`,
      name === "A footnote" ? "Cite, or write a <Note>." : "Drawings are made from data by the components.",
    );
  for (const { citing, place } of body.links) {
    if (citing)
      report(place, "link-is-plain", "The words of the link hold a citation.", "Put the citation after the link.");
  }
  checkHeadings(report, body);
  checkCitations(report, body, known);
  checkPassages(report, body, phrases);
  return problems;
}
