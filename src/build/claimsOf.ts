import type { Claim } from "../citations/claims.ts";
import { paths } from "../paths.ts";
import type { CaseId, TermId } from "../taxonomy/ids.ts";
import { answersOf } from "../taxonomy/questions.ts";
import type { CaseStudy, Dimension, Dispute, Question } from "../taxonomy/taxonomy.ts";
import { correspondenceAnchor, memberAnchor } from "../taxonomy/schemeMembers.ts";
import { citationsIn, plainWords, type RichText } from "../taxonomy/text.ts";
import type { Definition } from "../pages.ts";
import { withTitles } from "./linkTitles.ts";
import type { Body } from "./parseBody.ts";
import type { Vocabularies } from "./readTaxonomy.ts";
import type { ReadTrack } from "./readTracks.ts";

/** The claims of a page in reading order: what the ledger lists, and the order in which sources are numbered. */

type Maker = (anchor: string, place: string, ...texts: readonly RichText[]) => readonly Claim[];

function maker(page: string): Maker {
  return (anchor, place, ...texts) => {
    const items = texts.flatMap((text) => citationsIn(text));
    return items.length === 0
      ? []
      : [{ page, anchor, place, words: texts.map(plainWords).filter(Boolean).join(" "), items }];
  };
}

/** Cited paragraphs of a body, each with the id that the lock keeps for it. */
export function bodyClaims(
  page: string,
  body: Body,
  ids: readonly string[],
  titles: ReadonlyMap<string, string>,
): readonly Claim[] {
  return body.blocks.map(({ words, items, heading, evidence }, index) => ({
    page,
    anchor: ids[index] ?? "",
    place: withTitles(heading, titles),
    words: withTitles(words, titles),
    items,
    ...(evidence === undefined ? {} : { evidence }),
  }));
}

export function trackClaims(
  { id, definition, cells }: ReadTrack,
  dimensions: readonly Dimension[],
  body: readonly Claim[],
): readonly Claim[] {
  const claim = maker(paths.track.to(id));
  const label = (dimension: string): string => dimensions.find((each) => each.id === dimension)?.label ?? dimension;
  return [
    ...claim("lead", "Definition", definition),
    ...body,
    ...cells.cells.flatMap(({ dimension, cell }) =>
      answersOf(cell).flatMap((answer) => claim(answer.id, label(dimension), [`${answer.key} `], answer.text)),
    ),
  ];
}

/** The claims of a contested point; on a case its ids carry the point’s own. */
export function disputeClaims(page: string, dispute: Dispute): readonly Claim[] {
  const claim = maker(page);
  return [
    ...claim(dispute.id, dispute.question, dispute.intro),
    ...dispute.positions.flatMap((position) =>
      claim(
        `${dispute.id}-${position.id}`,
        dispute.question,
        [`${position.claim} `],
        position.reason,
        position.holders,
      ),
    ),
    ...claim(`${dispute.id}-usage`, dispute.question, dispute.usage),
  ];
}

export function questionClaims(question: Question, body: readonly Claim[]): readonly Claim[] {
  return [...disputeClaims(paths.question.to(question.id), question), ...body];
}

export function caseClaims(study: CaseStudy, body: readonly Claim[]): readonly Claim[] {
  const page = paths.case.to(study.id as CaseId);
  const claim = maker(page);
  return [
    ...claim("lead", "Summary", study.lead),
    ...study.episodes.flatMap((episode) => [
      ...claim(episode.id, episode.title, episode.text, ...("by" in episode.classed ? [episode.classed.by] : [])),
      ...("ours" in episode.classed ? claim(episode.id, "Our reading of the track", episode.classed.ours) : []),
      ...study.transfers
        .filter((transfer) => transfer.from === episode.id)
        .flatMap((transfer) => claim(transfer.id, transfer.label, transfer.text)),
    ]),
    ...body,
    ...claim("conflict", "Conflict", study.conflict),
    ...claim("outcome", "Outcome", study.outcome),
    ...claim("women", "Women’s roles", study.women.text),
    ...study.actors.flatMap((actor) => claim(`actor-${actor.id}`, "Actors", [`${actor.name}: `], actor.role)),
    ...study.disputed.flatMap((dispute) => disputeClaims(page, dispute)),
  ];
}

export function termClaims(
  id: TermId,
  gloss: RichText,
  definitions: readonly Definition[],
  body: readonly Claim[],
): readonly Claim[] {
  const claim = maker(paths.term.to(id));
  return [
    ...claim("lead", "Gloss", gloss),
    ...definitions.flatMap((definition) => claim(definition.id, "Definitions", definition.text, definition.holder)),
    ...body,
  ];
}

/** Claims of texts that stand on a page beside its body, each under its own fragment. */
export function textClaims(
  page: string,
  texts: readonly { readonly anchor: string; readonly place: string; readonly text: RichText }[],
): readonly Claim[] {
  const claim = maker(page);
  return texts.flatMap(({ anchor, place, text }) => claim(anchor, place, text));
}

/** Everything on the page of all schemes that has an address of its own. */
export function schemeAnchors({ schemes, correspondences }: Pick<Vocabularies, "schemes" | "correspondences">) {
  return [
    ...schemes.flatMap(({ id, members }) => [id as string, ...members.map((member) => memberAnchor(member.id))]),
    ...correspondences.map(correspondenceAnchor),
  ];
}

/** The claims of taxonomy.yaml that the page of all schemes shows. */
export function schemeClaims(
  page: string,
  { schemes, correspondences }: Pick<Vocabularies, "schemes" | "correspondences">,
): readonly Claim[] {
  return textClaims(page, [
    ...schemes.flatMap(({ id, name, text, members }) => [
      { anchor: id as string, place: name, text },
      ...members.flatMap((member) =>
        member.text === undefined ? [] : [{ anchor: memberAnchor(member.id), place: name, text: member.text }],
      ),
    ]),
    ...correspondences.map((each) => ({
      anchor: correspondenceAnchor(each),
      place: "How the schemes relate",
      text: each.text,
    })),
  ]);
}

/** The claims of the pyramid’s page that stand in taxonomy.yaml. */
export function pyramidClaims(
  page: string,
  { core, pyramid, levelTexts }: Pick<Vocabularies, "core" | "pyramid" | "levelTexts">,
): readonly Claim[] {
  const levels = levelTexts.flatMap((level) => {
    const place = core.levels.find(({ id }) => id === level.id)?.name ?? level.id;
    return [level.lead, ...level.actors, ...level.approaches, level.vertical, level.horizontal].map((text) => ({
      anchor: `level-${level.id}`,
      place,
      text,
    }));
  });
  return textClaims(page, [
    { anchor: "figure", place: "The figure", text: pyramid.text },
    { anchor: "links", place: "Links", text: pyramid.vertical },
    { anchor: "links", place: "Links", text: pyramid.horizontal },
    ...levels,
    ...pyramid.caveats.map(({ id, text }) => ({ anchor: id, place: "Caveats", text })),
  ]);
}
