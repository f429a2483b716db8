import type { Claim } from "../citations/claims.ts";
import type { PageRecord } from "../pages.ts";
import { voicesOf } from "../citations/voices.ts";
import { paths } from "../paths.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import { plainWords } from "../taxonomy/text.ts";
import { addressOf } from "./addresses.ts";
import { bodyMarkdown, type MarkdownLinks } from "./bodyMarkdown.ts";
import type { Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";
import type { FormattedReferences } from "./formatStyles.ts";
import { frontMarkdown } from "./frontMarkdown.ts";
import { linkTitles } from "./linkTitles.ts";
import { filePath, filesBeside } from "./pageFiles.ts";
import type { PageDocument } from "./publishedSchemas.ts";
import { addressOn, type Site } from "./site.ts";

/** Pages as Markdown and as JSON. */
export interface PageDocuments {
  readonly markdown: (page: PageRecord) => string;
  readonly json: (page: PageRecord) => PageDocument;
}

/** A record without what is not given: JSON has no undefined. */
function given<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

const descriptionOf = ({ head }: PageRecord): string | undefined =>
  head.tags.flatMap((tag) => (tag.tag === "meta" && tag.name === "description" ? [tag.content] : []))[0];

/** Entries by the address of their page; models drawn by a view of their own stand at its address. */
function entriesByPath(content: Content): ReadonlyMap<string, Entry> {
  const all: readonly Entry[] = Object.values(content.entries).flat();
  return new Map(all.map((entry) => [addressOf(entry), entry]));
}

function claimDocument(site: Site, claim: Claim, passages: Content["passages"]): PageDocument["claims"][number] {
  return given({
    id: claim.anchor,
    address: `${addressOn(site, claim.page)}#${claim.anchor}`,
    place: claim.place,
    text: claim.words,
    evidence: claim.evidence as PageDocument["claims"][number]["evidence"],
    cites: claim.items.map((item) =>
      given({ source: item.key, relation: item.relation, locator: item.locator, via: item.via }),
    ),
    voices: voicesOf([claim], passages).length,
  });
}

export function createPageDocuments(content: Content, site: Site, formatted: FormattedReferences): PageDocuments {
  const entries = entriesByPath(content);
  const titles = linkTitles(content.entries);
  const byStyle = Object.entries(formatted).map(([style, references]) => [style, new Map(references)] as const);
  const { items } = content.bibliography;
  const cslOf = (key: SourceKey): { id: string; type: string } => ({
    ...(items.get(key) ?? { id: key, type: "document" }),
  });
  const links: MarkdownLinks = {
    titles,
    addressOf: (path) => addressOn(site, path),
    drawn: (name, { question = "", tracks = "", dimensions = "" }) => {
      if (name !== "Contested")
        return `[Comparison of ${tracks.replaceAll(" ", ", ")}](${addressOn(site, paths.compare.to())}?tracks=${tracks.replaceAll(/\s+/g, ",")}&rows=${dimensions.replaceAll(/\s+/g, ",")})`;
      const found = content.questions.find(({ question: { id } }) => id === question)?.question;
      return `[Contested: ${found?.question ?? question}](${addressOn(site, paths.question.to(question as never))})`;
    },
  };
  const referencesOf = (page: PageRecord): PageDocument["references"] =>
    page.references.map((reference, index) => ({
      number: index + 1,
      key: reference.key,
      address: addressOn(site, paths.source.to(reference.key)),
      label: reference.label,
      text: plainWords(reference.full),
      health: reference.health,
      csl: cslOf(reference.key),
    }));
  const sourceOf = (page: PageRecord): PageDocument["source"] => {
    if (page.kind !== "source") return undefined;
    const { key, label, health, reason, caution, nearest } = page.source;
    return given({
      key,
      label,
      health,
      reason,
      caution,
      nearest: nearest?.key,
      csl: cslOf(key),
      formatted: Object.fromEntries(byStyle.map(([style, texts]) => [style, texts.get(key) ?? ""])) as NonNullable<
        PageDocument["source"]
      >["formatted"],
      citedBy: page.citedBy.map(({ path, title, claims }) => ({
        address: addressOn(site, path),
        title,
        claims: [...new Set(claims.map(({ anchor }) => anchor))],
      })),
    });
  };
  const filesOf = (page: PageRecord): PageDocument["files"] =>
    Object.fromEntries(
      filesBeside(page)
        .filter((kind) => kind !== "json")
        .map((kind) => [kind, addressOn(site, filePath(page.path, kind))]),
    );
  const json = (page: PageRecord): PageDocument =>
    given({
      $schema: addressOn(site, "/schemas/page.schema.json"),
      address: addressOn(site, page.path),
      kind: page.kind,
      title: page.title,
      summary: descriptionOf(page),
      language: site.language,
      publisher: site.author,
      licence: site.licence,
      published: "published" in page ? page.published : undefined,
      edited: "edited" in page ? page.edited : undefined,
      edition: page.edition,
      files: filesOf(page),
      entry: entries.get(page.path)?.entry as PageDocument["entry"],
      source: sourceOf(page),
      claims: (content.claims.get(page.path) ?? []).map((claim) => claimDocument(site, claim, content.passages)),
      references: referencesOf(page),
    });
  const head = (page: PageRecord): string => {
    const fields = given({
      title: page.title,
      address: addressOn(site, page.path),
      published: "published" in page ? page.published : undefined,
      edited: "edited" in page ? page.edited : undefined,
      edition: page.edition,
      publisher: site.author,
      licence: site.licence,
      bibliography:
        page.kind === "source" || page.references.length > 0
          ? addressOn(site, filePath(page.path, "bibtex"))
          : undefined,
    });
    return `---\n${Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n")}\n---`; // prettier-ignore
  };
  const statement = ({ anchor, words, items: cited, page }: Claim): string =>
    `- ${words} [${cited.map(({ key, locator }) => `@${key}${locator === undefined ? "" : `, ${locator}`}`).join("; ")}] ([link](${addressOn(site, page)}#${anchor}))`;
  const sourceMarkdown = (page: PageRecord): readonly string[] => {
    if (page.kind !== "source") return [];
    const { source, citedBy } = page;
    const resting = citedBy.map(
      ({ path, title, claims }) =>
        `### [${title}](${addressOn(site, path)})\n\n${claims.map(({ anchor, words, locator }) => `- ${words}${locator === undefined ? "" : ` (${locator})`} ([link](${addressOn(site, path)}#${anchor}))`).join("\n")}`,
    );
    return [
      plainWords(source.full),
      `**Health.** ${source.health}. ${source.reason}`,
      ...(source.caution === undefined ? [] : [`**Caution.** ${source.caution}`]),
      ...(resting.length === 0 ? [] : ["## What rests on it", ...resting]),
    ];
  };
  const markdown = (page: PageRecord): string => {
    const entry = entries.get(page.path);
    const claims = content.claims.get(page.path) ?? [];
    const parts = [
      head(page),
      `# ${page.title}`,
      ...(page.kind === "source" ? [] : [descriptionOf(page)]),
      ...sourceMarkdown(page),
      ...(entry === undefined
        ? claims.length === 0
          ? []
          : ["## Statements", claims.map(statement).join("\n")]
        : [frontMarkdown(entry.entry), bodyMarkdown(entry.file.body, links)]),
      ...(page.references.length === 0
        ? []
        : ["## Sources", page.references.map(({ key, full }) => `- \`@${key}\` ${plainWords(full)}`).join("\n")]),
    ];
    return `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
  };
  return { markdown, json };
}
