import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileContent } from "./compileContent.ts";
import { compareEditions, EDITION_NAME, editionFiles, EDITIONS, formatFrozen, paragraphsIn, readEditions, type EditionFacts } from "./editions.ts"; // prettier-ignore
import { formatProblems } from "./printProblems.ts";
import { lastEdit, writtenModel } from "./taxonomyData.ts";

export interface Frozen {
  readonly done: boolean;
  readonly message: string;
}

const refused = (message: string): Frozen => ({ done: false, message });

/** Freezes the content as an edition: content/editions/<name>. `today` is a full ISO day. */
export function freezeEdition(
  root: string,
  { name, again, today, folder = "content" }: { readonly name: string | undefined; readonly again: boolean; readonly today: string; readonly folder?: string },
): Frozen {
  if (name === undefined || !EDITION_NAME.test(name))
    return refused(`${name === undefined ? "No edition is named" : `"${name}" is not the name of an edition`}. Write a year and a number: npm run edition -- 2026.1`);
  const content = join(root, folder);
  const at = join(content, EDITIONS, name);
  if (existsSync(at) && !again)
    return refused(`Edition ${name} is frozen already, and others may have cited it. Freeze the next one; or, where it has not been published yet, add --again.`);
  const others = readEditions(content, name);
  const later = others.findLast((other) => compareEditions(other.name, name) > 0);
  if (later !== undefined) return refused(`Edition ${later.name} is later than ${name}. Editions are frozen in order.`);
  const compiled = compileContent({ root, folder, cache: join(root, ".cache"), withoutEdition: name });
  const errors = compiled.problems.filter(({ severity }) => severity === "error");
  if (compiled.content === undefined || errors.length > 0)
    return refused(`The content has problems; nothing was frozen.\n\n${formatProblems(compiled.problems)}`);
  const model = { edition: name, frozen: today, edited: lastEdit(compiled.content), ...writtenModel(compiled.content, (path) => path) };
  const references = [...compiled.content.bibliography.items.values()];
  const facts: EditionFacts = { name, date: today, paragraphs: paragraphsIn(compiled.content.lock) };
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, editionFiles.facts), `${JSON.stringify(facts, null, 1)}\n`);
  writeFileSync(join(at, editionFiles.model), formatFrozen(model));
  writeFileSync(join(at, editionFiles.references), formatFrozen(references));
  const items = readEditions(content).find((edition) => edition.name === name)?.items.size ?? 0;
  return { done: true, message: `Edition ${name} is frozen in ${folder}/${EDITIONS}/${name}: ${items} ids, ${references.length} references. Commit it.` };
} // prettier-ignore
