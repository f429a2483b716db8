import { placeOfClaim, repeatsIn, type Repeat } from "../citations/voices.ts";
import type { Claim } from "../citations/claims.ts";
import type { PageLink, SharedHere, TermPageRecord } from "../pages.ts";
import { paths } from "../paths.ts";
import type { SourceKey, TermId } from "../taxonomy/ids.ts";
import type { Collections, Dispute } from "../taxonomy/taxonomy.ts";
import type { Content } from "./compileContent.ts";
import { headOf, referencesOn, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** What pages tell of passages that sources share: the register, the page of each source, and wherever sources are counted. */

export const LINEAGE: PageLink = { path: paths.lineage.to(), title: "Passages that sources share" };

const labelOf = ({ bibliography }: Content, key: string): string =>
  bibliography.sources.get(key as SourceKey)?.label ?? key;

/** The register as a page. */
export function lineagePage(content: Content, site: Site, titles: ReadonlyMap<string, string>): readonly BuiltPage[] {
  const { lineage } = content.lists;
  if (lineage === undefined) return [];
  const { path, title } = LINEAGE;
  return [
    {
      record: {
        kind: "lineage",
        path,
        title,
        head: headOf(
          site,
          path,
          title,
          "Where the same passage stands in more than one source, credited or not: who has it, in which paragraph, and where the texts count as one.",
        ),
        references: referencesOn(content, path),
        text: lineage.front.text,
        passages: lineage.front.passages.map(({ where = [], stands, ...passage }) => ({
          ...passage,
          stands: stands.map(({ source, at }) => ({ key: source as SourceKey, label: labelOf(content, source), at })),
          pages: pagesOf(where, titles),
        })),
        collections: {},
      },
    },
  ];
}

/** Pages on which a passage counts once, each with the first place named there. */
function pagesOf(where: readonly string[], titles: ReadonlyMap<string, string>): readonly PageLink[] {
  const first = new Map<string, string>();
  for (const address of where) {
    const page = address.split("#")[0] ?? "";
    if (!first.has(page)) first.set(page, address);
  }
  return [...first].map(([page, address]) => ({ path: address, title: titles.get(page) ?? page }));
}

/** Passages of a source that stand in others too. */
export function sharedBy(content: Content, key: SourceKey): readonly SharedHere[] {
  return (content.lists.lineage?.front.passages ?? [])
    .filter(({ stands }) => stands.some(({ source }) => source === key))
    .map(({ id, title, kind, credit, stands }) => ({
      path: `${LINEAGE.path}#${id}`,
      title,
      kind,
      credit,
      at: stands.find(({ source }) => source === key)?.at ?? "",
      others: stands
        .filter(({ source }) => source !== key)
        .map(({ source, at }) => ({ key: source as SourceKey, label: labelOf(content, source), at })),
    }));
}

/** Definition → the definition of the same term whose passage it repeats. */
export function echoesOf(
  content: Content,
  id: TermId,
  definitions: readonly { readonly id: string }[],
): TermPageRecord["echoes"] {
  const claims = (content.claims.get(paths.term.to(id)) ?? []).filter(({ anchor }) =>
    definitions.some((definition) => definition.id === anchor),
  );
  const holding = (key: SourceKey, { passage }: Repeat): Claim | undefined =>
    claims.find((claim) => passage.where.has(placeOfClaim(claim)) && claim.items.some((item) => item.key === key));
  const echoes = repeatsIn(claims, content.passages).flatMap((repeat) => {
    const [own, other] = [holding(repeat.key, repeat), holding(repeat.of, repeat)];
    return own === undefined || other === undefined || own.anchor === other.anchor ? [] : [[own.anchor, other.anchor]];
  });
  return echoes.length === 0 ? undefined : (Object.fromEntries(echoes) as Readonly<Record<string, string>>);
}

/** A contested point whose positions say where their holders share a passage. */
function withSharedHolders<Point extends Dispute>(content: Content, page: string, dispute: Point): Point {
  const claims = content.claims.get(page) ?? [];
  return {
    ...dispute,
    positions: dispute.positions.map((position) => {
      const own = claims.filter(({ anchor }) => anchor === `${dispute.id}-${position.id}`);
      const shared = repeatsIn(own, content.passages).map(({ passage, key, of }) => ({
        path: `${LINEAGE.path}#${passage.id}`,
        label: labelOf(content, key),
        of: labelOf(content, of),
      }));
      return shared.length === 0 ? position : { ...position, shared };
    }),
  };
}

/** Claims that a page shows: the table shows those of the tracks. */
function shownOn(content: Content, path: string): readonly Claim[] {
  if (path !== paths.compare.to()) return content.claims.get(path) ?? [];
  return content.tracks.flatMap(({ id }) =>
    (content.claims.get(paths.track.to(id)) ?? []).filter(({ anchor }) => anchor.startsWith("cell-")),
  );
}

/** Contested points that a page brings, with the holders of each position that share a passage. */
function withSharedPositions(
  content: Content,
  { questions, cases, ...others }: Collections,
  path: string,
): Collections {
  return {
    ...others,
    ...(questions === undefined
      ? {}
      : { questions: questions.map((point) => withSharedHolders(content, paths.question.to(point.id), point)) }),
    ...(cases === undefined
      ? {}
      : {
          cases: cases.map((study) => ({
            ...study,
            disputed: study.disputed.map((point) => withSharedHolders(content, path, point)),
          })),
        }),
  };
}

/** Marks what on a page repeats a passage of something else there: references, and holders of positions. */
export function withLineage(content: Content, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  if (content.passages.length === 0) return pages;
  return pages.map((built) => {
    const collections = withSharedPositions(content, built.record.collections, built.record.path);
    const page = { ...built, record: { ...built.record, collections } };
    const repeats = repeatsIn(shownOn(content, page.record.path), content.passages);
    if (repeats.length === 0 || page.record.path === LINEAGE.path) return page;
    const references = page.record.references.map((reference) => {
      const of = [...new Set(repeats.filter(({ key }) => key === reference.key).map((repeat) => repeat.of))];
      return of.length === 0 ? reference : { ...reference, repeats: of.map((key) => labelOf(content, key)) };
    });
    return { ...page, record: { ...page.record, references } };
  });
}
