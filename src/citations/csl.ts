/** A name of CSL-JSON: a person by parts, or a body as one `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
}

/** `[[2007]]`, `[[2007, 8]]`, `[[2007, 8, 3]]`. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
}

/** An item of CSL-JSON, as far as this project reads and writes it. Titles may hold `<i>` and `<span class="nocase">`. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  /** `12-34`. */
  readonly page?: string;
  readonly "chapter-number"?: string;
  /** `Policy brief`, `Master’s thesis`. */
  readonly genre?: string;
  /** `forthcoming`, of a work without a date. */
  readonly status?: string;
  readonly version?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly language?: string;
  /** Joined by semicolons. */
  readonly keyword?: string;
  readonly note?: string;
}

/** The first day of a date, as far as it is known: `[2007, 8, 3]`. */
export function datePartsOf(date: CslDate | undefined): readonly number[] {
  return date?.["date-parts"]?.[0] ?? [];
}

/** A text without the markup that CSL-JSON allows in titles. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(/<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>/g, "");
}

/** The family name as it is sorted and printed, with what belongs to it: `von Hippel`. */
export function familyOf(name: CslName): string {
  return name.literal ?? [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

/** `12-34` → `["12", "34"]`; one page has no second. */
export function pageEnds(page: string | undefined): readonly [first?: string, last?: string] {
  const [, first, last] = /^\s*([\p{L}\p{N}.]+)\s*[-–]+\s*([\p{L}\p{N}.]+)\s*$/u.exec(page ?? "") ?? [];
  if (first !== undefined && last !== undefined) return [first, last];
  return page === undefined || page === "" ? [] : [page];
}
