/** Front matter as Markdown: fields under their names, lists as lists, things with a name as sections of their own. */

/** What a thing is called, best first. */
const NAMES = ["question", "title", "label", "name", "claim", "do", "scenario", "key", "id"];

/** `thirdParty` → `Third party`. */
const inWords = (name: string): string => {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

function thing(value: Readonly<Record<string, unknown>>, level: number, name?: string): string {
  const title = NAMES.find((each) => typeof value[each] === "string");
  const shown = name ?? (title === undefined ? undefined : String(value[title]));
  const rest = Object.entries(value).filter(([field]) => name !== undefined || field !== title);
  const short = rest.every(([, inner]) => isPlain(inner)) && (shown?.length ?? 0) < 60;
  if (short && level > 2) {
    const fields = rest.map(([field, inner]) =>
      field === "text" ? String(inner) : `${inWords(field).toLowerCase()}: ${String(inner)}`,
    );
    return `- ${[shown === undefined ? undefined : `**${shown}**`, ...fields].filter(Boolean).join(" · ")}`;
  }
  const head = shown === undefined ? [] : [`${"#".repeat(Math.min(level, 6))} ${shown}`];
  return [...head, ...rest.map(([field, inner]) => fieldMarkdown(field, inner, level + 1))].join("\n\n");
}

function fieldMarkdown(field: string, value: unknown, level: number): string {
  const heading = `${"#".repeat(Math.min(level, 6))} ${inWords(field)}`;
  if (isPlain(value)) return field === "text" ? String(value) : `**${inWords(field)}.** ${String(value)}`;
  if (Array.isArray(value)) {
    if (value.every(isPlain)) {
      const items = value.map(String);
      return items.every((item) => item.length < 60)
        ? `**${inWords(field)}.** ${items.join("; ")}`
        : `${heading}\n\n${items.map((item) => `- ${item}`).join("\n")}`;
    }
    const parts = value.map((item) => (isThing(item) ? thing(item, level + 1) : `- ${String(item)}`));
    return `${heading}\n\n${parts.join("\n\n").replaceAll(/(?<=^|\n)(- [^\n]*)\n\n(?=- )/g, "$1\n")}`;
  }
  if (!isThing(value)) return "";
  const inner = Object.entries(value).map(([name, each]) =>
    isThing(each) ? thing(each, level + 1, inWords(name)) : fieldMarkdown(name, each, level + 1),
  );
  return `${heading}\n\n${inner.join("\n\n")}`;
}

/** All fields but those that the head of the document tells. */
export function frontMarkdown(entry: Readonly<Record<string, unknown>>): string {
  const told = new Set(["title", "summary", "published", "edited", "order", "notes", "figure", "home", "line", "mark"]);
  return Object.entries(entry)
    .filter(([field, value]) => !told.has(field) && value !== undefined)
    .map(([field, value]) => fieldMarkdown(field, value, 2))
    .join("\n\n");
}
