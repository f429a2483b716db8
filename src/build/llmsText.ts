import type { PageRecord } from "../pages.ts";
import { filePath, hasDocument } from "./pageFiles.ts";
import { addressOn, type Site } from "./site.ts";

const SECTIONS: readonly (readonly [title: string, kinds: readonly PageRecord["kind"][]])[] = [
  ["Tracks", ["track"]],
  ["Terms", ["term"]],
  ["Contested questions", ["question"]],
  ["Cases", ["case"]],
  ["Models and schemes", ["model", "pyramid", "nineTracks", "member", "schemes", "timeline"]],
  ["Themes, guidance and workshop plans", ["theme", "guide", "readyPlan"]],
  ["Optional", ["about", "gaps", "lineage", "exercises"]],
];

const describe = ({ head }: PageRecord): string =>
  head.tags.flatMap((tag) => (tag.tag === "meta" && tag.name === "description" ? [tag.content] : []))[0] ?? "";

/** The way in for language models (llmstxt.org): what this is, how to cite it, and every page as Markdown. */
export function formatLlms(site: Site, pages: readonly PageRecord[]): string {
  const parts = SECTIONS.flatMap(([title, kinds]) => {
    const listed = pages.filter((page) => kinds.includes(page.kind) && hasDocument(page));
    if (listed.length === 0) return [];
    const lines = listed.map(
      (page) => `- [${page.title}](${addressOn(site, filePath(page.path, "markdown"))}): ${describe(page)}`,
    );
    return [`## ${title}`, lines.join("\n")];
  });
  return `${[
    `# ${site.name}`,
    "> A reference on the tracks of diplomacy: Track 1, 1.5, 2, 3 and multitrack. Definitions side by side, cases told track by track, and every statement with its source.",
    `Texts: ${site.licence}, by the ${site.author}. Every page has \`index.md\` and \`index.json\` beside it; statements have fragments that are never reused, so cite them by their full address. A statement is only as good as its source: the health of each is in the data. Compiled from the sources listed; not reviewed by an outside expert.`,
    [
      "## Data",
      "",
      `- [The whole model](${addressOn(site, "/taxonomy.json")}): JSON, by the [schema](${addressOn(site, "/schemas/taxonomy-data.schema.json")})`,
      `- [All sources](${addressOn(site, "/references.json")}): CSL-JSON; also as [BibTeX](${addressOn(site, "/references.bib")}) and [RIS](${addressOn(site, "/references.ris")})`,
      `- [Changes](${addressOn(site, "/changes.atom")}): an Atom feed`,
    ].join("\n"),
    ...parts,
  ].join("\n\n")}\n`;
}
