import { evidenceWords, type Evidence } from "../citations/evidence.ts";

/** The text of a page as plain Markdown with Pandoc’s citations: what authors write, with the components put into words. */

export interface MarkdownLinks {
  /** `Case oslo-1993` → its title, for links without words. */
  readonly titles: ReadonlyMap<string, string>;
  /** A path of the site as a full address. */
  readonly addressOf: (path: string) => string;
  /** A contested point or a table, where the text draws one. */
  readonly drawn: (name: string, properties: Readonly<Record<string, string>>) => string;
}

const FOLDERS: Readonly<Record<string, string>> = {
  Term: "terms",
  Track: "tracks",
  Case: "cases",
  Question: "questions",
  Source: "sources",
};

const ATTRIBUTES = String.raw`((?:\s+\w+="[^"]*")*)\s*`;
const ALONE = new RegExp(`<([A-Z]\\w*)${ATTRIBUTES}/>`, "g");
/** The innermost pair first: nothing between its tags begins another. */
const PAIR = new RegExp(String.raw`<([A-Z]\w*)${ATTRIBUTES}>((?:(?!<[A-Z/])[\s\S])*)</\1>`, "g");

const propertiesOf = (attributes: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name ?? "", value ?? ""]));

function written(
  name: string,
  properties: Readonly<Record<string, string>>,
  words: string,
  links: MarkdownLinks,
): string {
  const { id = "", reason = "", evidence, title = "" } = properties;
  const folder = FOLDERS[name];
  if (folder !== undefined) {
    const shown = words === "" ? (links.titles.get(`${name} ${id}`) ?? id) : words;
    return `[${shown}](${links.addressOf(`/${folder}/${id}/`)})`;
  }
  if (name === "Unverified") return `${words} [not verified]`;
  if (name === "Ours") return `${words} [our inference: ${reason}]`;
  if (name === "Claim") return `${words} [${evidenceWords[evidence as Evidence]?.label.toLowerCase() ?? evidence}]`;
  if (name === "Note") return `> **${title}.** ${words.trim().replaceAll("\n", "\n> ")}`;
  return links.drawn(name, properties);
}

export function bodyMarkdown(body: string, links: MarkdownLinks): string {
  const alone = body.replaceAll(ALONE, (_, name: string, attributes: string) =>
    written(name, propertiesOf(attributes), "", links),
  );
  let text = alone;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replaceAll(PAIR, (_, name: string, attributes: string, words: string) =>
      written(name, propertiesOf(attributes), words, links),
    );
  }
  return text.replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${links.addressOf(path)})`).trim();
}
