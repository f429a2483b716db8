import type { Claim } from "../citations/claims.ts";
import type { ListedPage, MemberLine, Neighbours, PageLink } from "../pages.ts";
import { paths } from "../paths.ts";
import type { GuideId, MemberId, ModelId, PlanId, ThemeId, TrackId } from "../taxonomy/ids.ts";
import { womenByLevel, womensCoverage } from "../taxonomy/questions.ts";
import { citationsIn, plainWords, type CitedItem, type RichText } from "../taxonomy/text.ts";
import { addressOf } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import type { Site } from "./site.ts";
import type { FrontFolder, FrontPage } from "./readFrontPages.ts";
import { articleBase, drawnBy, GUIDANCE, MODELS, PLANS, SCHEMES, THEMES, type BuiltPage } from "./pageParts.ts";

/** Pages whose front matter is shown as it was written: themes, models, members of schemes, guidance. */

const PARAGRAPH = /^c\d+$/;

/** What a page cites before its text, in reading order. */
function itemsAbove(claims: readonly Claim[]): readonly CitedItem[] {
  return claims.filter(({ anchor }) => !PARAGRAPH.test(anchor)).flatMap(({ items }) => items);
}

/** Links to pages of one kind, by their ids and with their titles. */
function linksTo(
  entries: readonly { readonly id: string; readonly entry: { readonly title: string } }[],
  folder: "cases" | "terms" | "questions",
  ids: readonly string[] = [],
): readonly PageLink[] {
  return ids.flatMap((id) => {
    const found = entries.find((each) => each.id === id);
    return found === undefined ? [] : [{ path: `/${folder}/${id}/`, title: found.entry.title }];
  });
}

const PAGE_FIELDS = new Set(["title", "summary", "published", "edited"]);

/** The page fields of an entry stand in its record already. */
function ownFields<Front extends object>(front: Front) {
  const own = Object.entries(front).filter(([field]) => !PAGE_FIELDS.has(field));
  return Object.fromEntries(own) as Omit<Front, "title" | "summary" | "published" | "edited">;
}

export const ordered = <Page extends FrontPage>(pages: readonly Page[]): readonly Page[] =>
  pages.toSorted((a, b) => orderOf(a) - orderOf(b));

const orderOf = ({ entry }: FrontPage): number => ("order" in entry.entry ? (entry.entry.order ?? 99) : 0);

function neighbours(pages: readonly FrontPage[], index: number): Neighbours {
  const link = (page: FrontPage | undefined): PageLink | undefined =>
    page === undefined ? undefined : { path: addressOf(page.entry), title: page.entry.entry.title };
  const [previous, next] = [link(pages[index - 1]), link(pages[index + 1])];
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

interface Named {
  readonly cases?: readonly string[];
  readonly terms?: readonly string[];
  readonly questions?: readonly string[];
}

/** What every such page carries. */
function frontBase(
  content: Content,
  site: Site,
  pages: readonly FrontPage[],
  index: number,
  above: readonly PageLink[],
  below: readonly CitedItem[] = [],
) {
  const { entry } = pages[index] as FrontPage;
  const named = entry.entry as Named;
  const { cases, terms, questions } = content.entries;
  return {
    ...articleBase(content, site, entry, above, itemsAbove(content.claims.get(addressOf(entry)) ?? []), below),
    ...neighbours(pages, index),
    cases: linksTo(cases, "cases", named.cases),
    terms: linksTo(terms, "terms", named.terms),
    questions: linksTo(questions, "questions", named.questions),
    collections: drawnBy(content, entry),
  };
}

function themePages(content: Content, site: Site): readonly BuiltPage[] {
  const pages = ordered(content.fronts.themes);
  return pages.map(({ entry, front }, index) => ({
    body: entry.file.absolute,
    record: { kind: "theme", ...frontBase(content, site, pages, index, [THEMES]), id: entry.id as ThemeId, front: ownFields(front) },
  })); // prettier-ignore
}

function guidePages(content: Content, site: Site): readonly BuiltPage[] {
  const pages = ordered(content.fronts.guidance);
  return pages.map(({ entry, front }, index) => ({
    body: entry.file.absolute,
    record: { kind: "guide", ...frontBase(content, site, pages, index, [GUIDANCE]), id: entry.id as GuideId, front: ownFields(front) },
  })); // prettier-ignore
}

function planPages(content: Content, site: Site): readonly BuiltPage[] {
  const pages = ordered(content.fronts.plans);
  return pages.map(({ entry, front }, index) => ({
    body: entry.file.absolute,
    record: { kind: "readyPlan", ...frontBase(content, site, pages, index, [PLANS]), id: entry.id as PlanId, front: ownFields(front) },
  })); // prettier-ignore
}

/** Members of schemes in the order of taxonomy.yaml. */
function membersInOrder({ fronts, vocabularies }: Content): readonly FrontPage<"schemes">[] {
  const order = vocabularies.schemes.flatMap(({ members }) => members.map(({ id }) => id as string));
  return fronts.schemes.toSorted((a, b) => order.indexOf(a.entry.id) - order.indexOf(b.entry.id));
}

/** Members of schemes that have pages, as drawings and lists show them. */
export function memberLines(content: Content): readonly MemberLine[] {
  return membersInOrder(content).map(({ entry, front }) => ({
    id: entry.id as MemberId,
    path: addressOf(entry),
    lead: plainWords(front.lead),
    tracks: front.tracks as TrackId[],
  }));
}

function memberPages(content: Content, site: Site): readonly BuiltPage[] {
  const { schemes, correspondences } = content.vocabularies;
  const pages = membersInOrder(content);
  return pages.map(({ entry, front }, index) => {
    const own = correspondences.filter(({ from, to }) => from === entry.id || to === entry.id);
    // The page shows what it corresponds to, with its sources, below its text.
    const below = own.flatMap(({ text }) => citationsIn(text));
    return {
      body: entry.file.absolute,
      record: {
        kind: "member",
        ...frontBase(content, site, pages, index, [SCHEMES], below),
        id: entry.id as MemberId,
        front: ownFields(front),
        collections: { ...drawnBy(content, entry), schemes, correspondences: own },
      },
    };
  });
}

/** What the cases record of women, for the gender lens of the pyramid. */
function womenInCases({ cases, vocabularies }: Content) {
  return {
    coverage: womensCoverage(cases.map(({ line }) => line)),
    levels: womenByLevel(
      cases.map(({ study }) => study),
      vocabularies.core.levels,
    ),
  };
}

/** Models with a figure of their own; the pyramid and the wheel have their own views. */
function modelPages(content: Content, site: Site): readonly BuiltPage[] {
  const { pyramid, levelTexts, schemes, correspondences } = content.vocabularies;
  const pages = ordered(content.fronts.models);
  return pages.map(({ entry, front }, index): BuiltPage => {
    const base = frontBase(content, site, pages, index, [MODELS]);
    const body = entry.file.absolute;
    const path = addressOf(entry);
    if (path === paths.pyramid.to())
      return {
        body,
        record: { kind: "pyramid", ...base, lead: front.lead, ...(front.limits === undefined ? {} : { limits: front.limits }), ...pyramid, women: womenInCases(content), collections: { ...base.collections, levelTexts } },
      };
    if (path === paths.nineTracks.to())
      return {
        body,
        record: { kind: "nineTracks", ...base, front: ownFields(front), members: memberLines(content), collections: { ...base.collections, schemes, correspondences } },
      };
    return { body, record: { kind: "model", ...base, id: entry.id as ModelId, front: ownFields(front) } };
  }); // prettier-ignore
}

export function frontPages(content: Content, site: Site): readonly BuiltPage[] {
  return [
    ...themePages(content, site),
    ...modelPages(content, site),
    ...memberPages(content, site),
    ...guidePages(content, site),
    ...planPages(content, site),
  ];
}

/** Pages of one folder as a list shows them. */
export function listed(pages: readonly FrontPage<Exclude<FrontFolder, "schemes">>[]): readonly ListedPage[] {
  return ordered(pages).map(({ entry, front }) => ({
    path: addressOf(entry),
    title: entry.entry.title,
    lead: plainWords(front.lead as RichText),
    tracks: ("tracks" in entry.entry ? (entry.entry.tracks ?? []) : []) as TrackId[],
  }));
}
