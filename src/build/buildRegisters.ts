import { HEALTHS, type Health } from "../citations/source.ts";
import type { AilingSource, CodebookEntry, CodebookList, PageLink } from "../pages.ts";
import { paths } from "../paths.ts";
import type { CaseId, SourceKey } from "../taxonomy/ids.ts";
import { listSchemas, schemas, taxonomySchema } from "../taxonomy/schema.ts";
import type { Content } from "./compileContent.ts";
import { fieldRows } from "./fieldRows.ts";
import { jsonSchemaOf } from "./writeDocs.ts";
import { lineagePage } from "./buildLineage.ts";
import { headOf, referencesOn, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** Pages made of one list: the timeline, the exercises, gaps, reference health, and the model in words. */

const caseLinks = ({ entries }: Content): readonly (PageLink & { readonly id: CaseId })[] =>
  entries.cases.map(({ id, entry }) => ({ id: id as CaseId, path: paths.case.to(id as CaseId), title: entry.title }));

function timelinePage(content: Content, site: Site): readonly BuiltPage[] {
  const { timeline } = content.lists;
  if (timeline === undefined) return [];
  const path = paths.timeline.to();
  const named = new Set(timeline.front.milestones.map((milestone) => milestone.case));
  const title = "How the tracks came about";
  return [
    {
      record: {
        kind: "timeline",
        path,
        title,
        head: headOf(
          site,
          path,
          title,
          "From the scientists’ meetings of the 1950s to the new Track Two: dated milestones of theory and practice, each with its source.",
        ),
        references: referencesOn(content, path),
        timeline: timeline.front,
        cases: caseLinks(content).filter(({ id }) => named.has(id)),
        collections: {},
      },
    },
  ];
}

function exercisesPage(content: Content, site: Site): readonly BuiltPage[] {
  const { exercises } = content.lists;
  if (exercises === undefined) return [];
  const path = paths.exercises.to();
  const used = new Set(exercises.front.exercises.flatMap(({ answers }) => answers.map(({ under }) => under)));
  const named = new Set(exercises.front.exercises.map((exercise) => exercise.case));
  const definitions = content.terms.flatMap(({ entry, id, definitions: all }) =>
    all.map(
      (definition) =>
        [
          `${id}#${definition.id}`,
          {
            path: `${paths.term.to(id)}#${definition.id}`,
            title: entry.entry.title,
            holder: definition.holder,
            text: definition.text,
          },
        ] as const,
    ),
  );
  const title = "Which track is this?";
  return [
    {
      record: {
        kind: "exercises",
        path,
        title,
        head: headOf(
          site,
          path,
          title,
          "More than forty scenarios to place on the tracks of diplomacy. More than one answer can be right, each under a named definition and with its source.",
        ),
        references: referencesOn(content, path),
        exercises: exercises.front,
        definitions: Object.fromEntries(definitions.filter(([under]) => used.has(under))),
        cases: caseLinks(content).filter(({ id }) => named.has(id)),
        collections: {},
      },
    },
  ];
}

/** What pages are called, for links to them. */
function titlesOf(pages: readonly BuiltPage[]): ReadonlyMap<string, string> {
  return new Map(pages.map(({ record }) => [record.path, record.title]));
}

function gapsPage(content: Content, site: Site, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const { gaps } = content.lists;
  if (gaps === undefined) return [];
  const path = paths.gaps.to();
  const titles = titlesOf(pages);
  const title = "Gaps in the sources";
  return [
    {
      record: {
        kind: "gaps",
        path,
        title,
        head: headOf(
          site,
          path,
          title,
          "What the sources lost, promised and did not give, or got wrong: each gap with what this reference does about it, and nothing invented.",
        ),
        references: referencesOn(content, path),
        text: gaps.front.text,
        gaps: gaps.front.gaps.map(({ where = [], ...gap }) => ({
          ...gap,
          sourceLink: {
            path: paths.source.to(gap.source as SourceKey),
            title: content.bibliography.sources.get(gap.source as SourceKey)?.label ?? gap.source,
          },
          pages: where.map((address) => ({
            path: address,
            title: titles.get(address.split(/[?#]/)[0] ?? "") ?? address,
          })),
        })),
        collections: {},
      },
    },
  ];
}

/** Marks each page on which a gap bites, the page of the source that has it among them. */
export function withGaps(content: Content, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const biting = new Map<string, PageLink[]>();
  for (const { id, title, source, where = [] } of content.lists.gaps?.front.gaps ?? []) {
    const link = { path: `${paths.gaps.to()}#${id}`, title };
    const addresses = [paths.source.to(source as SourceKey), ...where].map((address) => address.split(/[?#]/)[0] ?? "");
    for (const address of new Set(addresses)) biting.set(address, [...(biting.get(address) ?? []), link]);
  }
  return pages.map((page) => {
    const here = biting.get(page.record.path);
    return here === undefined ? page : { ...page, record: { ...page.record, biting: here } };
  });
}

function healthPage(content: Content, site: Site): BuiltPage {
  const path = paths.health.to();
  const all = [...content.bibliography.sources.values()];
  const isFlagged = (health: Health): boolean => health === "mismatch" || health === "not-found";
  const line = ({ key, full, health, reason, caution, nearest }: (typeof all)[number]): AilingSource => ({
    key,
    full,
    health,
    reason,
    claims: content.ledger.get(key)?.length ?? 0,
    ...(caution === undefined ? {} : { caution }),
    ...(nearest === undefined ? {} : { nearest }),
  });
  /** What most rests on comes first. */
  const byWeight = (a: AilingSource, b: AilingSource): number =>
    b.claims - a.claims || a.key.localeCompare(b.key, "en");
  const count = (health: Health): number => all.filter((source) => source.health === health).length;
  const title = "Health of the references";
  return {
    record: {
      kind: "health",
      path,
      title,
      head: headOf(
        site,
        path,
        title,
        "Which references could not be found, which do not say what they are cited for, and which carry a doubt: each with its reason.",
      ),
      references: [],
      collections: {},
      counts: Object.fromEntries(HEALTHS.map((health) => [health, count(health)])) as Record<Health, number>,
      sources: [
        ...all
          .filter(({ health }) => isFlagged(health))
          .map(line)
          .toSorted(byWeight),
        ...all
          .filter(({ health, caution }) => !isFlagged(health) && caution !== undefined)
          .map(line)
          .toSorted(byWeight),
      ],
    },
  };
}

/** `A case: content/cases/<id>.mdx` → its name and its file. */
function codebookEntry(id: string, schema: Parameters<typeof jsonSchemaOf>[0]): CodebookEntry {
  const json = jsonSchemaOf(schema);
  const [, name = id, file = ""] = /^(.*?):? (content\/\S+)$/.exec(json.description ?? "") ?? [];
  return { id, name: name.replace(/[:?]$/, (end) => (end === "?" ? "?" : "")), file, fields: fieldRows(json) };
}

function codebookLists({ vocabularies }: Content): readonly CodebookList[] {
  const values = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).map(([value, means]) => ({ value, means }));
  return [
    ...vocabularies.core.dimensions.flatMap(({ id, label, question, values: answers }) =>
      answers === undefined
        ? []
        : [{ id: `dimension-${id}`, name: `Dimension: ${label}`, says: question, values: values(answers) }],
    ),
    ...vocabularies.facets.map(({ id, label, question, values: answers }) => ({
      id: `facet-${id}`,
      name: `Facet of definitions: ${label}`,
      says: question,
      values: values(answers),
    })),
  ];
}

function codebookPage(content: Content, site: Site): BuiltPage {
  const path = paths.codebook.to();
  const all = [...Object.entries(schemas), ...Object.entries(listSchemas), ["taxonomy", taxonomySchema] as const];
  const title = "Codebook";
  return {
    record: {
      kind: "codebook",
      path,
      title,
      head: headOf(
        site,
        path,
        title,
        "The model of this reference in words: every kind of entry, every field with what it means, and every closed list of values.",
      ),
      references: [],
      collections: {},
      entries: all.map(([id, schema]) => codebookEntry(id, schema)),
      lists: codebookLists(content),
    },
  };
}

export function registerPages(content: Content, site: Site, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const lists = [
    ...timelinePage(content, site),
    ...exercisesPage(content, site),
    healthPage(content, site),
    codebookPage(content, site),
  ];
  const titles = titlesOf([...pages, ...lists]);
  return [
    ...lists,
    ...gapsPage(content, site, [...pages, ...lists]),
    ...lineagePage(content, site, new Map([...titles, [paths.gaps.to(), "Gaps in the sources"]])),
  ];
}
