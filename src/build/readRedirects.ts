import type { Problem } from "../problem.ts";
import { linkProblem, type Addresses } from "./linkRules.ts";
import type { Located } from "./located.ts";
import { problemAt } from "./problemAt.ts";

/** Addresses of pages that were renamed → where each page is now, with a fragment where one is meant. */
export type Redirects = ReadonlyMap<string, string>;

const ADDRESS = /^\/(?:[a-z0-9][a-z0-9-]*\/)+$/;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with one line; none for undefined. */
function faultOf(from: string, to: unknown, addresses: Addresses, lines: Readonly<Record<string, unknown>>) {
  if (!ADDRESS.test(from))
    return { message: `"${from}" is no address of a page.`, hint: "Write it from the root, with a slash at its end: /tracks/track-two/." }; // prettier-ignore
  if (addresses.has(from))
    return { message: `There is a page at "${from}".`, hint: "Only an address that is no page any more can lead on." };
  if (typeof to !== "string")
    return { message: `"${from}" leads nowhere.`, hint: "Give the address of the page as it is now." };
  if (to in lines) return { message: `"${from}" leads on to another redirect.`, hint: `Lead straight to "${String(lines[to])}".` }; // prettier-ignore
  return linkProblem(to, "/", addresses);
}

/** Reads content/redirects.yaml: one line for each address that was given up. */
export function readRedirects(located: Located | undefined, addresses: Addresses, problems: Problem[]): Redirects {
  const redirects = new Map<string, string>();
  if (located === undefined || located.value === null || located.value === undefined) return redirects;
  const { file, value } = located;
  if (!isMapping(value)) {
    problems.push(problemAt(file, located.placeOf([]), "redirect-leads-on", "This is no list of addresses.", "Write one line for each: the old address, a colon, the new one.")); // prettier-ignore
    return redirects;
  }
  for (const [from, to] of Object.entries(value)) {
    const fault = faultOf(from, to, addresses, value);
    if (fault !== undefined)
      problems.push(problemAt(file, located.placeOf([from], "key"), "redirect-leads-on", fault.message, fault.hint));
    else redirects.set(from, String(to));
  }
  return redirects;
}
