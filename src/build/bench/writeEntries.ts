import type { z } from "zod";
import type { caseSchema, questionSchema, termSchema } from "../../taxonomy/schema.ts";
import type { Prose } from "./prose.ts";

type CaseInput = z.input<typeof caseSchema>;
type QuestionInput = z.input<typeof questionSchema>;
type TermInput = z.input<typeof termSchema>;

const TRACKS = ["track-1", "track-1-5", "track-2", "track-3"] as const;
const DATES = { published: "2026-11-23", edited: "2026-11-23" } as const;

const SUMMARY = "A page made up to measure how the build and the site bear more content than there is";

/** The same for all pages but for its end: 80 to 160 characters. */
const summaryOf = (title: string): string => `${SUMMARY}: ${title}.`.slice(0, 160);

/** Texts of fields may carry their citation behind them. */
const cited = (prose: Prose, words: number): string => `${prose.short(words)} ${prose.cite()}`;

function disputeOf(prose: Prose, id: string) {
  const position = (index: number) => ({
    id: `position-${index}`,
    claim: prose.short(14),
    reason: prose.short(40),
    holders: prose.cite(),
  });
  return {
    id,
    question: `${prose.heading()}?`,
    intro: cited(prose, 30),
    positions: [1, 2, 3].slice(0, prose.random.between(2, 3)).map(position),
    usage: prose.short(30),
  };
}

function actorsOf(prose: Prose): CaseInput["actors"] {
  const { random } = prose;
  return Array.from({ length: 8 }, (_, index) => ({
    id: `actor-${index + 1}`,
    name: `${prose.name()} ${prose.name()}`,
    kind: random.pick(["government", "ngo", "academic", "civil-society"] as const),
    level: random.pick(["top", "middle", "grassroots", "outside"] as const),
    capacity: random.pick(["official", "official-private", "unofficial"] as const),
    woman: random.chance(0.3),
    role: cited(prose, 20),
  }));
}

function episodesOf(prose: Prose, year: number): CaseInput["episodes"] {
  return Array.from({ length: 9 }, (_, index) => ({
    id: `episode-${index + 1}`,
    date: `${year + Math.floor(index / 6)}-${String(1 + (index % 6) * 2).padStart(2, "0")}`,
    track: prose.random.pick(TRACKS),
    label: `Talks in ${prose.name()}`.slice(0, 34),
    title: `Talks are held in ${prose.name()}`,
    text: cited(prose, 45),
    actors: [`actor-${prose.random.between(1, 8)}`, `actor-${prose.random.between(1, 8)}`],
    turning: index === 4,
    ...(index % 2 === 0 ? { by: prose.cite() } : { ours: prose.short(24) }),
  }));
}

/** A transfer joins two episodes on different tracks; there are as many as the episodes allow. */
function transfersOf(prose: Prose, episodes: CaseInput["episodes"]): CaseInput["transfers"] {
  return episodes.slice(1).flatMap((to, index) => {
    const from = episodes[index];
    if (from === undefined || from.track === to.track) return [];
    const kind = prose.random.pick(["people", "papers", "ideas", "pressure"] as const);
    return [
      {
        id: `transfer-${index + 1}`,
        from: from.id,
        to: to.id,
        kind,
        label: `A report to ${prose.name()}`.slice(0, 34),
        text: cited(prose, 20),
      },
    ];
  });
}

export function makeCase(prose: Prose, place: string, year: number): CaseInput {
  const { random } = prose;
  const episodes = episodesOf(prose, year);
  const title = `${place}, ${year}`;
  return {
    title, ...DATES, summary: summaryOf(title), short: place, years: `${year}–${String(year + 1).slice(2)}`,
    lead: `${prose.short(30)} ${prose.cite()}`,
    region: random.pick(["africa", "americas", "asia", "europe", "middle-east"] as const),
    places: [{ name: place, country: "NO", lat: random.between(-50, 60), lon: random.between(-170, 170) }],
    start: `${year}-01`, end: `${year + 1}-12`,
    conflict: cited(prose, 40), parties: [prose.name(), prose.name()],
    thirdParty: { kind: random.pick(["state", "ngo", "faith", "none"] as const), name: prose.name() },
    outcome: cited(prose, 45),
    women: { roles: [random.pick(["negotiator", "organiser", "mass-action"] as const)], text: cited(prose, 30) },
    actors: actorsOf(prose), episodes, transfers: transfersOf(prose, episodes),
    disputed: [disputeOf(prose, "who-began")],
  }; // prettier-ignore
}

export function makeTerm(prose: Prose, title: string, see: readonly string[]): TermInput {
  const definitions = [1, 2, 3].map((index) => ({
    id: `meaning-${index}`,
    holder: prose.cite(),
    text: prose.short(30),
  }));
  return {
    title,
    ...DATES,
    summary: summaryOf(title),
    gloss: cited(prose, 30),
    aliases: [`${title} talks`],
    definitions,
    tracks: [prose.random.pick(TRACKS)],
    see: [...see],
  };
}

export function makeQuestion(prose: Prose, title: string, terms: readonly string[]): QuestionInput {
  const { intro, positions, usage } = disputeOf(prose, "");
  return {
    title,
    ...DATES,
    summary: summaryOf(title),
    intro,
    positions,
    usage,
    tracks: [prose.random.pick(TRACKS)],
    terms: [...terms],
  };
}
