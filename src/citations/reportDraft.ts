import type { ClaimFacts } from "./claimAt.ts";

interface Reported {
  /** Title of the page. */
  readonly page: string;
  readonly claim: ClaimFacts;
}

/** Longer words of a claim are cut: a mail program may refuse a long address. */
const MOST_WORDS = 300;

function shortened(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/\s\S*$/, "")} …`;
}

/**
 * The address of a draft that the reader may send, or not: a mail, or the form for an issue. `to` is set once, at build
 * (REPORT_URL, see build/site.ts). It names page, claim and sources; nothing is sent by us.
 */
export function reportDraft(to: string, { page, claim }: Reported): string {
  const subject = `Problem: ${page}${claim.id === "" ? "" : `, ${claim.id}`}`;
  const body = [
    `Page: ${page}`,
    `Address: ${claim.address}`,
    ...(claim.id === "" ? [] : [`Claim: ${claim.id}`]),
    ...(claim.words === "" ? [] : [`Words: ${shortened(claim.words)}`]),
    ...(claim.sources.length === 0 ? [] : [`Source: ${claim.sources.join("; ")}`]),
    "",
    "What is wrong:",
    "",
  ].join("\n");
  const isMail = to.startsWith("mailto:");
  const query = Object.entries({ [isMail ? "subject" : "title"]: subject, body })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `${to}${to.includes("?") ? "&" : "?"}${query}`;
}
