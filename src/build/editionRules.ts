import type { Problem } from "../problem.ts";
import type { RedirectsEntry } from "../taxonomy/schema.ts";
import { likeness } from "./compareEditions.ts";
import type { EditionItem } from "./editionItems.ts";
import type { Edition } from "./editions.ts";
import type { ClaimsLock } from "./claimsLock.ts";
import { linkProblem, type Addresses } from "./linkRules.ts";
import { problemAt, type Place } from "./problemAt.ts";

/** Ids last: what an edition named keeps its id, or leaves a line in redirects.yaml, and never means another thing. */

/** Below this share of common words an id that stayed has got another meaning. */
const ANOTHER_THING = 0.15;

interface Now {
  readonly items: ReadonlyMap<string, EditionItem>;
  readonly lock: ClaimsLock;
  readonly addresses: Addresses;
  /** Fields of redirects.yaml, with where each stands. */
  readonly redirects: readonly (RedirectsEntry["redirects"][number] & { readonly line: Place })[];
  /** The content folder, as messages name it. */
  readonly folder: string;
}

const AGAIN = "If the edition has not been published yet, freeze it once more: npm run edition -- <name> --again.";

/** The file in which a place is written, as far as its address tells. */
function fileOf(folder: string, place: string): string {
  const [, kind = "", id = ""] = /^\/([^/#]+)\/([^#]*?)\/?(?:#.*)?$/.exec(place) ?? [];
  if (kind === "sources") return `${folder}/references.bib`;
  const pages = ["tracks", "cases", "terms", "questions", "themes", "models", "schemes", "guidance"];
  return pages.includes(kind) && id !== "" ? `${folder}/${kind}/${id}.mdx` : `${folder}/redirects.yaml`;
}

function checkRedirects({ redirects, items, addresses, folder }: Now): readonly Problem[] {
  const file = `${folder}/redirects.yaml`;
  return redirects.flatMap(({ from, to, line }, index) => {
    const isBack = items.has(from) || (!from.includes("#") && addresses.has(from));
    const isTwice = redirects.findIndex((other) => other.from === from) < index;
    const back = isBack
      ? [problemAt(file, line, "retired-id-stays-retired", `"${from}" is retired, and stands in the content again.`, "Give the new thing another id; take the line out only where the old thing itself has come back.")]
      : isTwice
        ? [problemAt(file, line, "retired-id-stays-retired", `"${from}" is retired twice.`, "Keep one of the two lines.")]
        : [];
    const broken = to === undefined ? undefined : linkProblem(to, "/", addresses);
    return [...back, ...(broken === undefined ? [] : [problemAt(file, line, broken.rule, broken.message, broken.hint)])];
  });
} // prettier-ignore

function checkItems(edition: Edition, { items, redirects, folder }: Now): readonly Problem[] {
  const retired = new Set(redirects.map(({ from }) => from));
  return [...edition.items.values()].flatMap((old) => {
    const now = items.get(old.place);
    const page = old.place.split("#")[0] ?? "";
    if (now === undefined) {
      // A page that is gone takes its parts with it, and one line for the page is enough.
      if (retired.has(old.place) || (page !== old.place && (retired.has(page) || !items.has(page)) && edition.items.has(page))) return [];
      return [problemAt(`${folder}/redirects.yaml`, undefined, "id-is-kept", `"${old.place}" stands in edition ${edition.name} (${old.title}) and is gone.`, `Put it back, or add a line to redirects.yaml: from: "${old.place}". ${AGAIN}`)];
    }
    if (old.group !== "cell" && old.group !== "list" && likeness(old.text, now.text) < ANOTHER_THING)
      return [problemAt(fileOf(folder, old.place), undefined, "id-keeps-its-meaning", `"${old.place}" says another thing than in edition ${edition.name} (${old.title}).`, `Give the new thing an id of its own, and the old one a line in redirects.yaml. ${AGAIN}`)];
    return [];
  });
} // prettier-ignore

function checkParagraphs(edition: Edition, { lock, folder }: Now): readonly Problem[] {
  return Object.entries(edition.paragraphs).flatMap(([page, ids]) => {
    const known = new Set((lock.get(page) ?? []).map(({ id }) => id));
    const lost = ids.split(" ").filter((id) => !known.has(id));
    return lost.length === 0
      ? []
      : [problemAt(`${folder}/claims.lock`, undefined, "id-is-kept", `The lock has lost ${lost.join(", ")} of ${page}, which edition ${edition.name} has.`, `Restore the file from the repository and run npm run fix: ids of paragraphs that are gone stay in it, with a hyphen. ${AGAIN}`)];
  });
} // prettier-ignore

/** Checks the content against its last edition, and every line of redirects.yaml. */
export function checkEditions(last: Edition | undefined, now: Now): readonly Problem[] {
  return [
    ...checkRedirects(now),
    ...(last === undefined ? [] : [...checkItems(last, now), ...checkParagraphs(last, now)]),
  ];
}
