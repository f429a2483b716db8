import type { Prose } from "./prose.ts";

/** What the components of a made-up body may lead to. */
export interface Targets {
  readonly tracks: readonly string[];
  readonly dimensions: readonly string[];
  readonly cases: readonly string[];
  readonly terms: readonly string[];
  readonly questions: readonly string[];
}

function link({ random }: Prose, targets: Targets): string {
  const [name, ids] = random.pick([
    ["Track", targets.tracks],
    ["Case", targets.cases],
    ["Term", targets.terms],
    ["Question", targets.questions],
  ] as const);
  return `<${name} id="${random.pick(ids)}" />`;
}

function paragraph(prose: Prose, targets: Targets): string {
  const { random } = prose;
  const sentences = Array.from({ length: random.between(2, 4) }, () => prose.sentence());
  const marked = random.chance(0.2) ? [`<Claim evidence="one-case">${prose.sentence()}</Claim>`] : [];
  const linked = random.chance(0.3) ? [`See also ${link(prose, targets)}.`] : [];
  return [...marked, ...sentences, ...linked, ...(random.chance(0.65) ? [prose.cite()] : [])].join(" ");
}

function table(prose: Prose): string {
  const rows = Array.from(
    { length: 4 },
    () => `| ${prose.name()} | ${1950 + prose.random.between(0, 70)} | ${prose.short(14)} ${prose.cite()} |`,
  );
  return ["| Place | Year | What happened |", "| :-- | --: | :-- |", ...rows].join("\n");
}

/** One block component of each kind that readers meet, at most one a section. */
function block(prose: Prose, targets: Targets): string {
  const { random } = prose;
  return random.pick([
    () => `<Note title="${prose.name()}">\n\n${prose.sentence()} ${prose.cite()}\n\n</Note>`,
    () => `<Ours reason="${prose.short(14)}">${prose.sentence()}</Ours>`,
    () => `<Contested question="${random.pick(targets.questions)}" />`,
    () =>
      `<Comparison tracks="track-1 track-2" dimensions="${random.pick(targets.dimensions)} ${random.pick(targets.dimensions)}" />`,
    () => `- ${prose.sentence()}\n- ${prose.sentence()} ${prose.cite()}\n- ${prose.sentence()}`,
  ])();
}

/** About a thousand words in five sections, with a table, components and a dozen citations. */
export function writeBody(prose: Prose, targets: Targets): string {
  const headings = new Set<string>();
  while (headings.size < 5) headings.add(prose.heading());
  const sections = [...headings].map((heading, index) => [
    `## ${heading}`,
    ...Array.from({ length: prose.random.between(2, 4) }, () => paragraph(prose, targets)),
    ...(index === 2 ? [table(prose)] : []),
    ...(index % 2 === 1 ? [block(prose, targets)] : []),
  ]);
  return sections.flat().join("\n\n");
}
