import { paths } from "../paths.ts";
import type { Problem } from "../problem.ts";
import type { Body } from "./parseBody.ts";
import type { Fields } from "./fields.ts";
import { didYouMean, joinHints, nearest } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import { linksIn } from "./richText.ts";
import type { RuleId } from "./rules.ts";

/** Every address of the site, with the fragments that its page has; none where the page cannot be read yet. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What the addresses are made of. */
export interface LinkTargets {
  /** Pages with a text: their address, and the fragments on them. */
  readonly pages: readonly { readonly path: string; readonly fragments?: readonly string[] }[];
  readonly sources: Iterable<string>;
  /** Letters under which sources are listed, as addresses have them. */
  readonly letters: Iterable<string>;
  readonly tracks: readonly string[];
  /** Dimensions that the comparison shows before a reader chooses. */
  readonly firstRows: readonly string[];
  /** Names of frozen editions. */
  readonly editions: readonly string[];
}

/** Pages that are there whatever the content holds. */
export const LISTS = [
  paths.home,
  paths.tracks,
  paths.compare,
  paths.cases,
  paths.terms,
  paths.questions,
  paths.themes,
  paths.models,
  paths.guidance,
  paths.plans,
  paths.plan,
  paths.handout,
  paths.codebook,
  paths.changes,
  paths.licences,
  paths.data,
  paths.health,
  paths.sources,
  paths.search,
  paths.presenter,
  paths.offline,
];

export function knownAddresses({ pages, sources, letters, tracks, firstRows, editions }: LinkTargets): Addresses {
  const cells = firstRows.flatMap((dimension) => [
    `row--${dimension}`,
    ...tracks.map((track) => `${track}--${dimension}`),
  ]);
  return new Map([
    ...LISTS.map(({ pattern }): [string, ReadonlySet<string>] => [
      pattern,
      new Set(["main", ...(pattern === paths.compare.pattern ? cells : [])]),
    ]),
    ...[...new Set(letters)].map((letter): [string, ReadonlySet<string>] => [
      paths.letter.to(letter),
      new Set(["main"]),
    ]),
    ...editions.map((name): [string, ReadonlySet<string>] => [paths.changesSince.to(name), new Set(["main"])]),
    ...[...sources].map((key): [string, ReadonlySet<string>] => [`/sources/${key}/`, new Set(["main"])]),
    ...pages.map(({ path, fragments }): [string, ReadonlySet<string> | undefined] => [
      path,
      fragments === undefined ? undefined : new Set(fragments),
    ]),
  ]);
}

interface LinkProblem {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

const ALLOWED_SCHEMES = ["https:", "http:", "mailto:"];
const FORM = "Write the address from the root, with a slash at its end: /tracks/track-2/.";

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const lastPart = (path: string): string => path.split("/").findLast((part) => part !== "") ?? "";

/** The address that was probably meant: near in its letters, or with the same or a longer last part. */
function nearestAddress(path: string, addresses: Addresses): string | undefined {
  const last = lastPart(path);
  const known = [...addresses.keys()];
  return (
    known.find((address) => last !== "" && lastPart(address) === last) ??
    nearest(path, known) ??
    known.find((address) => last.length > 2 && lastPart(address).startsWith(last))
  );
}

function schemeProblem(url: string): LinkProblem | undefined {
  const scheme = url.startsWith("//") ? "//" : /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme === undefined || ALLOWED_SCHEMES.includes(scheme)) return undefined;
  return {
    rule: "link-scheme-is-allowed",
    message: `A link may not begin with "${scheme}".`,
    hint: `Allowed: ${ALLOWED_SCHEMES.join(" ")}`,
  };
}

function fragmentProblem(fragment: string, target: string, fragments: ReadonlySet<string>): LinkProblem | undefined {
  const id = decoded(fragment);
  if (fragments.has(id)) return undefined;
  if (id === "")
    return {
      rule: "fragment-resolves",
      message: "The link names nothing after its #.",
      hint: "Name a place on the page, or leave the # out.",
    };
  return {
    rule: "fragment-resolves",
    message: `There is no "#${id}" on ${target}.`,
    hint:
      didYouMean(id, fragments) ??
      "Headings are addressed by their words, cells as #cell-stage, episodes and definitions by their ids.",
  };
}

/** What is wrong with where a link leads; `own` is the page on which it stands. */
export function linkProblem(url: string, own: string, addresses: Addresses): LinkProblem | undefined {
  const isElsewhere = url.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(url);
  if (isElsewhere) return schemeProblem(url);
  const [address = "", fragment] = url.split(/#(.*)/s);
  const [beforeQuery = "", query] = address.split("?");
  const path = decoded(beforeQuery);
  const target = path === "" ? own : path;
  if (!addresses.has(target)) {
    const meant = nearestAddress(path, addresses);
    return {
      rule: "link-resolves",
      message: `There is no page at "${path}".`,
      hint: joinHints(
        meant === undefined ? undefined : `Did you mean "${meant}"?`,
        meant === undefined ? FORM : undefined,
      ),
    };
  }
  // A query chooses what the page shows, and with it what can be named there.
  const fragments = query === undefined ? addresses.get(target) : undefined;
  return fragment === undefined || fragments === undefined ? undefined : fragmentProblem(fragment, target, fragments);
}

/** Checks the links of a text below its front matter. */
export function checkBodyLinks(
  file: string,
  body: Pick<Body, "links">,
  own: string,
  addresses: Addresses,
): readonly Problem[] {
  return body.links.flatMap(({ url, place }) => {
    const problem = linkProblem(url, own, addresses);
    return problem === undefined ? [] : [problemAt(file, place, problem.rule, problem.message, problem.hint)];
  });
}

/** Checks the links in the texts of front matter, or of taxonomy.yaml. */
export function checkFieldLinks(
  { located, texts }: Pick<Fields, "located" | "texts">,
  own: string,
  addresses: Addresses,
): readonly Problem[] {
  return texts.flatMap(({ path, text }) =>
    linksIn(text).flatMap((url) => {
      const problem = linkProblem(url, own, addresses);
      return problem === undefined
        ? []
        : [problemAt(located.file, located.placeIn(path, url), problem.rule, problem.message, problem.hint)];
    }),
  );
}
