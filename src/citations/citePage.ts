import type { CslItem } from "./csl.ts";
import type { StyleId } from "./styles.ts";

/** A page of ours as others cite it: an entry of a reference work by its editors. */
export interface PageCitation {
  readonly title: string;
  /** What on the page is meant, where it is not the whole: “Participants”. */
  readonly part?: string;
  readonly site: string;
  readonly author: string;
  /** Full ISO day of the last edit; pages made of data have none. */
  readonly edited?: string;
  /** Of the reference as a whole: `2026.1`. */
  readonly edition?: string;
  /** Address of exactly what is shown, its query and fragment with it. */
  readonly address: string;
  /** Full ISO day on which it was read. */
  readonly accessed: string;
  readonly language: string;
}

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** Small words stay small in titles in the middle. */
const SMALL = new Set(
  (
    "a about above across after against along among an and around as at before behind below between beyond but by despite " +
    "down during except for from in inside into like near nor of off on onto or out over per since so than the through " +
    "throughout till to toward towards under until up upon versus via with within without yet"
  ).split(" "),
);

/** As American handbooks capitalise titles; what has a capital or a figure in it stays as it is. */
export function titleCase(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.length - 1;
  let begins = true;
  return words
    .map((word, index) => {
      const starts = begins;
      begins = /[:?!.]$/.test(word) || (begins && /^\s*$/.test(word));
      const small = SMALL.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
      if (small && !starts && index !== last) return word;
      return word.replaceAll(/(^|-)([“‘(]*)(\p{Ll})(\S*?)(?=-|$)/gu, (whole, hyphen: string, before: string, first: string, rest: string) =>
        /\p{Lu}/u.test(rest) || (hyphen !== "" && index !== last && SMALL.has(first + rest)) ? whole : `${hyphen}${before}${first.toUpperCase()}${rest}`,
      );
    })
    .join(""); // prettier-ignore
}

function dayOf(iso: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = "", month = "1", day = "1"] = iso.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? "", day: String(Number(day)) };
}

const american = (iso: string): string => {
  const { year, month, day } = dayOf(iso);
  return `${month} ${day}, ${year}`;
};
const british = (iso: string): string => {
  const { year, month, day } = dayOf(iso);
  return `${day} ${month} ${year}`;
};
/** MLA shortens all months but May, June and July. */
const short = (iso: string): string => {
  const { year, month, day } = dayOf(iso);
  const name = month.length <= 4 ? month : month === "September" ? "Sept." : `${month.slice(0, 3)}.`;
  return `${day} ${name} ${year}`;
};

/** A sign that ends the title takes the place of the style’s own. */
const ended = (title: string, sign: string): string => (/[?!]$/.test(title) ? title : `${title}${sign}`);

/** Between double quotation marks, those of the title become single ones. */
const inner = (title: string): string => title.replaceAll("“", "‘").replaceAll("”", "’");

const fullTitle = ({ title, part }: PageCitation): string => (part === undefined ? title : `${title}: ${part}`);

const formats: Readonly<Record<StyleId, (page: PageCitation) => string>> = {
  apa: (page) => {
    const { author, site, edited, edition, accessed, address } = page;
    const version = edition === undefined ? "" : ` (Version ${edition})`;
    const from = edited === undefined ? `Retrieved ${american(accessed)}, from ${address}` : address;
    return `${author}. (${edited === undefined ? "n.d." : dayOf(edited).year}). ${ended(fullTitle(page), ".")} In <i>${site}</i>${version}. ${from}`;
  },
  "chicago-author-date": (page) => {
    const { author, site, edited, accessed, address } = page;
    const read = edited === undefined ? ` Accessed ${american(accessed)}.` : "";
    return `${author}. ${edited === undefined ? "n.d." : `${dayOf(edited).year}.`} “${ended(inner(titleCase(fullTitle(page))), ".")}” In <i>${site}</i>${versionOf(page)}.${read} ${address}.`;
  },
  "chicago-note": (page) => {
    const { author, site, edited, accessed, address } = page;
    const when = edited === undefined ? `accessed ${american(accessed)}` : american(edited);
    return `${author}, “${inner(titleCase(fullTitle(page)))},” in <i>${site}</i>${versionOf(page)}, ${when}, ${address}.`;
  },
  "chicago-bibliography": (page) => {
    const { author, site, edited, accessed, address } = page;
    const when = edited === undefined ? `. Accessed ${american(accessed)}` : `, ${american(edited)}`;
    return `${author}. “${ended(inner(titleCase(fullTitle(page))), ".")}” In <i>${site}</i>${versionOf(page)}${when}. ${address}.`;
  },
  mla: (page) => {
    const { author, site, edited, accessed, address } = page;
    const when = edited === undefined ? "" : `, ${short(edited)}`;
    const read = edited === undefined ? ` Accessed ${short(accessed)}.` : "";
    return `${author}. “${ended(inner(titleCase(fullTitle(page))), ".")}” <i>${site}</i>${versionOf(page)}${when}, ${address}.${read}`;
  },
  harvard: (page) => {
    const { author, site, edited, accessed, address } = page;
    return `${author} (${edited === undefined ? "no date" : dayOf(edited).year}) ‘${fullTitle(page)}’, <i>${site}</i>${versionOf(page)}. Available at: ${address} (Accessed: ${british(accessed)}).`;
  },
};

const versionOf = ({ edition }: PageCitation): string => (edition === undefined ? "" : `, version ${edition}`);

/** The page in one style, with `<i>` as its only markup; see tests/citations/citePage.test.ts, where citeproc says the same. */
export function formatPageCitation(page: PageCitation, style: StyleId): string {
  return formats[style](page);
}

const partsOf = (iso: string): readonly number[] => iso.split("-").map(Number);

/** The page as an item, for files. */
export function pageItem(page: PageCitation): CslItem {
  const { author, site, edited, edition, address, accessed, language } = page;
  const slug = new URL(address).pathname.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "");
  return {
    id: `diplomacy-tracks-${slug === "" ? "home" : slug}`,
    type: "entry-encyclopedia",
    title: fullTitle(page),
    author: [{ literal: author }],
    "container-title": site,
    publisher: site,
    ...(edited === undefined ? {} : { issued: { "date-parts": [partsOf(edited)] } }),
    ...(edition === undefined ? {} : { version: edition }),
    accessed: { "date-parts": [partsOf(accessed)] },
    URL: address,
    language,
  };
}
