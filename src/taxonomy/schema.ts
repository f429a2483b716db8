import { z } from "zod";
import { evidenceStrengths } from "./authorComponents.ts";

/**
 * What an author may write. One schema is the check, the type and the author’s documentation: the sentence on each
 * field is printed in content/README.md and in the JSON Schemas. Used in the build and in tests only; no page loads it.
 */

const id = (of: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An id is lower-case words joined by hyphens")
    .meta({ description: of });
const words = (of: string) => z.string().trim().min(1, "This text is empty").meta({ description: of });
/** A text with citations in brackets. The gate counts its words and resolves its keys. */
const cited = (of: string, most?: number) =>
  words(of)
    .brand<"cited">()
    .meta({ description: `${of} May carry citations.`, text: true, ...(most === undefined ? {} : { words: most }) });
/** A label that a drawing sets in two short lines. */
const label = (of: string) =>
  words(`${of} At most 34 characters.`).meta({ description: `${of} At most 34 characters.`, letters: 34 });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the full day, as in 2026-11-23")
  .meta({ description: "A full ISO date." });
const known = (of: string) =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .meta({ description: `${of} ISO, to the precision known: 1993, 1993-05 or 1993-08-20.`, date: true });

/** Fields that every page with a text has. */
const page = {
  title: words("Title of the page, as people call its subject."),
  summary: words("One or two plain sentences for search engines and link previews: 80 to 160 characters, no citation."),
  published: day.meta({ description: "Day on which the page was first published. The build never asks the clock." }),
  edited: day.meta({ description: "Day of the last edit that changed what the page says." }),
};

const answer = {
  value: id("One of the dimension’s values; required where the dimension is comparable.").optional(),
  key: words("The bold key phrase: one to five words and a full stop."),
  text: cited("The rest of the answer; with the key 6 to 25 words, fit to be projected."),
};

const cell = z.union([
  z.literal("silent").meta({ description: "Our sources do not say." }),
  z.literal("inapplicable").meta({ description: "The question does not apply to this track." }),
  z.strictObject({
    ...answer,
    inferred: words("Ours: why we think so though the sources listed do not say it.").optional(),
  }),
  z
    .array(z.strictObject(answer))
    .min(2, "A contested cell has two or more variants, each with its holders")
    .meta({ description: "Contested: two or more variants, in order of first publication." }),
]);

export const trackSchema = z
  .strictObject({
    ...page,
    name: words("Full name, as in “Track Two diplomacy”."),
    word: words("One or two words beside the mark: Official, Mixed, Unofficial …"),
    mark: words("The letter or number on the disc."),
    line: z
      .enum(["t1", "t15", "t2", "t3", "tm"])
      .meta({ description: "The line that stands for the track: its hue and pattern." }),
    order: z.int().positive().meta({ description: "Place among the tracks, from official to popular." }),
    aliases: z
      .array(words("Another name."))
      .meta({ description: "Other names: for search, and for links on first use." }),
    brief: words("At most eight words, for the line map."),
    definition: cited("One defining sentence of at most 40 words."),
    cells: z.record(z.string(), cell).meta({ description: "One cell for each dimension of taxonomy.yaml." }),
    notes: z
      .array(words("A note for whoever presents the page."))
      .optional()
      .meta({ description: "Notes for presenters; never shown to the audience." }),
  })
  .meta({ description: "A track of the common scheme: content/tracks/<id>.mdx" });

const position = z
  .strictObject({
    id: id("Id of the position, unique in its question."),
    claim: words("The position in one or two short sentences."),
    reason: cited("Why its holders hold it."),
    holders: cited("Who holds it, as citations: “[@a; @b, p. 3]”."),
  })
  .meta({ description: "One answer to a contested question." });

const dispute = {
  intro: cited("One or two sentences on what the disagreement is about."),
  positions: z
    .array(position)
    .min(2, "A contested point has at least two positions")
    .meta({ description: "Two or more, by first publication." }),
  usage: cited("What this reference does about it: “In this reference …”."),
};

const capacity = z.enum(["official", "official-private", "unofficial-with-contact", "unofficial", "grassroots"]).meta({
  description:
    "In what capacity: official · official in private capacity · non-official with official contact · non-official · grassroots.",
});

const actor = z
  .strictObject({
    id: id("Id of the actor, unique in its case."),
    name: words("Name of the person, body or group."),
    kind: z
      .enum([
        "government",
        "armed-movement",
        "political-party",
        "intergovernmental",
        "third-state",
        "ngo",
        "faith",
        "academic",
        "business",
        "media",
        "civil-society",
        "individual",
      ]) // prettier-ignore
      .meta({ description: "What kind of actor it is." }),
    level: z
      .enum(["top", "middle", "grassroots", "outside"])
      .meta({ description: "Level of Lederach’s pyramid; outside for third parties." }),
    capacity,
    woman: z.boolean().optional().meta({ description: "True for a woman or a women’s organisation." }),
    role: cited("What the actor does in the case."),
  })
  .meta({ description: "Who acts in a case." });

const episode = z
  .strictObject({
    id: id("Id of the episode and its fragment on the page; never reused."),
    date: known("When it happened or began."),
    end: known("When it ended, if it lasted.").optional(),
    circa: z.boolean().optional().meta({ description: "True where the sources give the date only roughly." }),
    track: id("The track on which it is placed: track-1, track-1-5, track-2 or track-3."),
    label: words("For the drawing: at most 34 characters."),
    title: words("What happened, as a heading."),
    text: cited("One to three sentences."),
    actors: z.array(id("Id of an actor of this case.")).meta({ description: "Who acted." }),
    turning: z
      .boolean()
      .optional()
      .meta({ description: "True for a turning point: drawn larger. At most three in a case." }),
    by: cited("Who classes it on this track, as a citation.").optional(),
    ours: cited("Our reading, with the test used, where no source classes it.").optional(),
  })
  .meta({ description: "What happened when, on which track. Either `by` or `ours` says who puts it there." });

const transfer = z
  .strictObject({
    id: id("Id of the transfer, unique in its case."),
    from: words("Id of the episode it starts from."),
    to: words("Id of the episode it reaches, on another track, not earlier."),
    kind: z.enum(["people", "papers", "ideas", "pressure"]).meta({ description: "What moves." }),
    label: words("For the drawing: at most 34 characters."),
    text: cited("One sentence: what passed, from whom to whom."),
  })
  .meta({ description: "People, papers, ideas or pressure moving from one track to another." });

export const caseSchema = z
  .strictObject({
    ...page,
    short: words("Short name for the line map."),
    years: words("Years as printed: 1992–93."),
    lead: cited("Two or three short sentences of at most 40 words that say what happened."),
    region: z
      .enum(["africa", "americas", "asia", "europe", "middle-east"])
      .meta({ description: "Region, for the finder." }),
    places: z
      .array(
        z.strictObject({
          name: words("Name of the place."),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/, "A country is two capital letters, as in NO")
            .meta({ description: "Country code, ISO 3166-1 alpha-2." }),
          lat: z.number().min(-90).max(90).meta({ description: "Latitude in decimal degrees, north positive." }),
          lon: z.number().min(-180).max(180).meta({ description: "Longitude in decimal degrees, east positive." }),
        }),
      )
      .min(1)
      .meta({ description: "Where it happened: points, never borders." }),
    start: known("When the case begins."),
    end: known("When the case ends."),
    conflict: cited("The conflict in one or two sentences."),
    parties: z.array(words("A party to the conflict.")).min(1).meta({ description: "Parties to the conflict." }),
    home: z
      .boolean()
      .optional()
      .meta({ description: "True for the eight cases at most that stand on the line map of the home page." }),
    thirdParty: z
      .strictObject({
        kind: z
          .enum(["state", "intergovernmental", "ngo", "faith", "academic", "individual", "hybrid", "none"])
          .meta({ description: "What kind of third party." }),
        name: words("Its name, as printed."),
      })
      .meta({ description: "Who helped the parties." }),
    outcome: cited("What came of it: “credited by”, never “caused”."),
    women: z
      .strictObject({
        roles: z
          .array(z.enum(["negotiator", "mediator", "signatory", "organiser", "adviser", "observer", "mass-action"]))
          .meta({ description: "Roles that the sources record." }),
        text: cited("What women did, or that the sources record nothing."),
      })
      .meta({ description: "Women’s roles." }),
    actors: z.array(actor).min(2).meta({ description: "Who acts." }),
    episodes: z.array(episode).min(3).meta({ description: "In order of time." }),
    transfers: z.array(transfer).meta({ description: "Passages from one track to another." }),
    lanes: z
      .array(z.strictObject({ track: id("A track."), from: known("First date."), to: known("Last date.") }))
      .optional()
      .meta({ description: "When a track was in use, where first to last episode is not right." }),
    disputed: z
      .array(
        z.strictObject({
          id: id("Id of the disputed point."),
          question: words("The disputed point as a question."),
          ...dispute,
        }),
      )
      .meta({ description: "What is disputed about the case." }),
    notes: trackSchema.shape.notes,
  })
  .meta({ description: "A case: content/cases/<id>.mdx" });

export const termSchema = z
  .strictObject({
    ...page,
    gloss: cited("What the term means, in at most 40 words."),
    aliases: z
      .array(words("Another form."))
      .meta({ description: "Other forms: for search, and for links on first use." }),
    contested: z.boolean().optional().meta({ description: "True where sources disagree about the term." }),
    autolink: z.boolean().optional().meta({ description: "False to keep the term from being linked on first use." }),
    definitions: z
      .array(
        z.strictObject({
          id: id("Id of the definition and its fragment; never reused."),
          holder: cited("Whose definition it is, as a citation with its locator."),
          text: cited("The definition in our words, or quoted in under 30 words."),
          scheme: id("The scheme it belongs to.").optional(),
          facets: z
            .record(
              z.string(),
              z
                .union([z.string(), z.array(z.string()).min(2)])
                .meta({ description: "A value of the facet, or a list of them." }),
            )
            .optional()
            .meta({
              description:
                "What the definition says on each facet of taxonomy.yaml: one value, or a list of values. A facet on which the source is silent is left out.",
            }),
        }),
      )
      .min(1)
      .meta({ description: "Attributed definitions, by year." }),
    tracks: z.array(id("A track.")).meta({ description: "Tracks the term has to do with." }),
    see: z.array(id("A term.")).optional().meta({ description: "Related terms." }),
  })
  .meta({ description: "A glossary entry: content/terms/<id>.mdx" });

export const questionSchema = z
  .strictObject({
    ...page,
    ...dispute,
    tracks: z.array(id("A track.")).meta({ description: "Tracks on whose pages it bites." }),
    terms: z.array(id("A term.")).optional().meta({ description: "Terms it turns on." }),
    notes: trackSchema.shape.notes,
  })
  .meta({ description: "A contested point: content/questions/<id>.mdx" });

/** One thing in a drawing: a station, a box, a row or a column. */
const station = z.strictObject({
  id: id("Id of the thing, unique in its figure, and its fragment on the page."),
  label: label("Its name."),
  text: cited("What it is, in one or two sentences."),
  track: id("The track in whose line it is drawn.").optional(),
});

const figureFrame = {
  title: words("What the figure shows, as its caption."),
  text: cited("Whose figure it is, and whether it is redrawn."),
};

/** The drawings a model may have; each is drawn from this and listed from this. */
const figure = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("line").meta({ description: "Stages or a spectrum." }),
      ...figureFrame,
      from: words("What the near end of the line stands for.").optional(),
      to: words("What the far end stands for.").optional(),
      loop: words("Where the sequence returns to its start, why.").optional(),
      stations: z.array(station).min(2).max(9).meta({ description: "Stations in order along the line." }),
    })
    .meta({ description: "Stages, or a spectrum, as stations on a line." }),
  z
    .strictObject({
      kind: z.literal("arrows").meta({ description: "A centre with arrows." }),
      ...figureFrame,
      centre: station.meta({ description: "What stands in the middle." }),
      arrows: z
        .array(
          z.strictObject({
            ...station.shape,
            direction: z.enum(["up", "down", "across", "inward"]).meta({
              description: "up: to officials · down: to the public · across: to others · inward: to one’s own.",
            }),
            case: id("A case that shows it.").optional(),
          }),
        )
        .min(2)
        .max(6)
        .meta({ description: "What leads from the middle, and whither." }),
    })
    .meta({ description: "A centre with arrows that lead from it." }),
  z
    .strictObject({
      kind: z.literal("layers").meta({ description: "Layers, one above the other." }),
      ...figureFrame,
      layers: z.array(station).min(2).max(6).meta({ description: "Layers from the most official to the least." }),
      links: z
        .array(
          z.strictObject({
            from: words("Id of a layer."),
            to: words("Id of another layer."),
            label: label("What passes."),
          }),
        )
        .optional()
        .meta({ description: "Passages between the layers." }),
    })
    .meta({ description: "Layers one above the other, with passages between them." }),
  z
    .strictObject({
      kind: z.literal("grid").meta({ description: "Rows against columns." }),
      ...figureFrame,
      columns: z.array(station).min(2).max(6).meta({ description: "Columns, in order." }),
      rows: z.array(station).min(2).max(9).meta({ description: "Rows, in order." }),
      marks: z
        .array(
          z.strictObject({
            row: words("Id of a row."),
            column: words("Id of a column."),
            text: cited("What holds where they meet."),
          }),
        )
        .min(1)
        .meta({ description: "Where a row and a column meet." }),
    })
    .meta({ description: "Rows against columns, with rings where they meet." }),
]);

export const modelSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words.", 40),
    aliases: z.array(words("Another name.")).optional().meta({ description: "Other names, for search." }),
    order: z.int().positive().optional().meta({ description: "Place in the list of models." }),
    figure: figure.optional().meta({ description: "The drawing; the pyramid and the wheel have their own." }),
    limits: cited("What the model leaves out.").optional(),
    tracks: z.array(id("A track.")).optional().meta({ description: "Tracks it has to do with." }),
    terms: z.array(id("A term.")).optional().meta({ description: "Terms it turns on." }),
    cases: z.array(id("A case.")).optional().meta({ description: "Cases that show it." }),
    notes: trackSchema.shape.notes,
  })
  .meta({ description: "A framework with a picture: content/models/<id>.mdx" });

export const memberSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words: what the member of the scheme is.", 40),
    actors: z.array(cited("Who acts.")).min(1).meta({ description: "Who acts on it." }),
    methods: z.array(cited("What they do.")).min(1).meta({ description: "How they act." }),
    example: cited("A real example with its source, in one to three sentences."),
    relation: cited("How it stands to Tracks 1, 1.5, 2 and 3 of the common scheme; ours where no source says it."),
    tracks: z.array(id("A track.")).meta({ description: "Tracks of the common scheme it touches." }),
    cases: z.array(id("A case.")).optional().meta({ description: "Cases that show it." }),
  })
  .meta({ description: "A member of a scheme: content/schemes/<scheme>/<member>.mdx" });

export const themeSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words.", 40),
    order: z.int().positive().meta({ description: "Place in the list of themes." }),
    aliases: z.array(words("Another name.")).optional().meta({ description: "Other names, for search." }),
    tracks: z.array(id("A track.")).meta({ description: "Tracks it has to do with." }),
    cases: z.array(id("A case.")).optional().meta({ description: "Cases in which it is met." }),
    terms: z.array(id("A term.")).optional().meta({ description: "Terms it turns on." }),
    questions: z.array(id("A question.")).optional().meta({ description: "Contested points it raises." }),
    findings: z
      .array(
        z.strictObject({
          id: id("Id of the finding and its fragment; never reused."),
          text: cited("One finding in one sentence, with its sources."),
          evidence: z.enum(evidenceStrengths).meta({ description: "Strength of the evidence." }),
        }),
      )
      .min(2)
      .meta({ description: "What the sources found, each with the strength of its evidence." }),
  })
  .meta({ description: "A theme across tracks and cases: content/themes/<id>.mdx" });

export const guidanceSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words.", 40),
    order: z.int().positive().meta({ description: "Place in the list." }),
    checklist: z
      .array(
        z.strictObject({
          id: id("Id of the point and its fragment; never reused."),
          do: words("What to do, as a short imperative."),
          ask: words("The question to ask oneself.").optional(),
          text: cited("Why, in one or two sentences, with the source."),
          product: words("What one has in hand afterwards.").optional(),
          tools: z
            .array(
              z.strictObject({
                to: words(
                  "Address of a page here, from the root, with a slash at the end before any query or fragment.",
                ),
                label: words("What it serves for."),
              }),
            )
            .optional()
            .meta({ description: "Pages of this reference that serve the point." }),
        }),
      )
      .optional()
      .meta({ description: "Points to go through, in order." }),
  })
  .meta({ description: "Practice: content/guidance/<id>.mdx" });

export const planSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words.", 40),
    order: z.int().positive().meta({ description: "Place in the list of ready-made plans." }),
    views: z
      .array(
        z.strictObject({
          id: id("Id of the view in this plan and its fragment; never reused."),
          to: words(
            "Address of the view here with its choices, from the root, with a slash at the end before any query or fragment; not on stage.",
          ),
          title: words("What the view shows, as the plan names it."),
          minutes: z.int().min(1).max(240).meta({ description: "Minutes that it takes." }),
          note: cited("What to say or ask; nothing that the view itself does not hold."),
        }),
      )
      .min(2)
      .meta({ description: "Views in the order in which they are shown." }),
  })
  .meta({ description: "A workshop plan, ready to be shown: content/plans/<id>.mdx" });

export const timelineSchema = z
  .strictObject({
    text: cited("Whose reading the phases are, and what is uncertain."),
    phases: z
      .array(
        z.strictObject({
          id: id("Id of the phase."),
          label: words("Its name."),
          from: known("First year, approximate."),
          to: known("Last year, approximate."),
          text: cited("What marks it, in one or two sentences."),
        }),
      )
      .min(2)
      .meta({ description: "Phases in order; they may overlap." }),
    milestones: z
      .array(
        z.strictObject({
          id: id("Id of the milestone and its fragment; never reused."),
          date: known("When it happened or began."),
          end: known("When it ended, if it lasted.").optional(),
          circa: z.boolean().optional().meta({ description: "True where the sources give the date only roughly." }),
          lane: z
            .enum(["theory", "practice"])
            .meta({ description: "theory: names, books, studies · practice: meetings, bodies, agreements." }),
          phase: id("Id of the phase it is read into.").optional(),
          major: z.boolean().optional().meta({ description: "True for the few that carry a label in the drawing." }),
          label: label("For the drawing."),
          text: cited("What happened, in one or two sentences."),
          tracks: z.array(id("A track.")).optional().meta({ description: "Tracks it has to do with." }),
          case: id("The case it belongs to.").optional(),
        }),
      )
      .min(2)
      .meta({ description: "Dated events in order of time." }),
    components: z
      .strictObject({
        text: cited("What the table is, and what of it is reconstructed."),
        rows: z
          .array(
            z.strictObject({
              id: id("Id of the component and its fragment; never reused."),
              label: words("The component."),
              first: cited("Phase 1."),
              second: cited("Phase 2, reconstructed."),
              change: cited("What changed."),
            }),
          )
          .min(2)
          .meta({ description: "Components of an initiative in both phases." }),
      })
      .meta({ description: "The table of phase 1 and phase 2." }),
  })
  .meta({ description: "The evolution of theory and practice: content/timeline.yaml" });

export const exercisesSchema = z
  .strictObject({
    text: cited("What the exercises ask, and how they are marked."),
    exercises: z
      .array(
        z.strictObject({
          id: id("Id of the exercise and its fragment; never reused."),
          level: z
            .int()
            .min(1)
            .max(3)
            .meta({ description: "1: one test decides · 2: look twice · 3: sources disagree." }),
          real: z.boolean().meta({ description: "True for a real event, simplified; false for an invented one." }),
          scenario: words("What happens, in two or three short sentences; names no track."),
          sources: cited("Where a real event is told, as citations.").optional(),
          case: id("The case it is taken from.").optional(),
          answers: z
            .array(
              z.strictObject({
                track: z
                  .enum(["track-1", "track-1-5", "track-2", "track-3", "multitrack", "none"])
                  .meta({ description: "The answer; none: no track at all." }),
                under: words(
                  "The definition under which it is right: the id of a term and of one of its definitions, as in track-1-5-term#mapendere-2002.",
                ),
                reason: cited("Why it is right under that definition, with its source."),
                ours: words("Where the classification is ours, the test used.").optional(),
              }),
            )
            .min(1)
            .meta({ description: "Accepted answers, the plainest first." }),
          note: cited("What the exercise teaches.").optional(),
        }),
      )
      .min(1)
      .meta({ description: "Scenarios to be placed on a track." }),
  })
  .meta({ description: "Which track is this? content/exercises.yaml" });

export const gapsSchema = z
  .strictObject({
    text: cited("What the register holds."),
    gaps: z
      .array(
        z.strictObject({
          id: id("Id of the gap and its fragment; never reused."),
          source: words("Key of the source that has the gap."),
          kind: z
            .enum(["lost", "promised", "not-found", "mismatch", "repeats", "contradicts-itself", "wrong-data"])
            .meta({ description: "What is wrong." }),
          title: words("The gap in a few words."),
          text: cited("What is missing or wrong."),
          instead: cited("What this reference does about it."),
          where: z
            .array(words("An address here."))
            .optional()
            .meta({ description: "Addresses of pages where it bites, from the root, as in /tracks/track-2/." }),
        }),
      )
      .min(1)
      .meta({ description: "What a source lost, promised or got wrong." }),
  })
  .meta({ description: "Gaps of the sources: content/gaps.yaml" });

export const lineageSchema = z
  .strictObject({
    text: cited("What the register holds, and how it was made."),
    passages: z
      .array(
        z.strictObject({
          id: id("Id of the passage and its fragment; never reused."),
          title: words("What the passage is about, in a few words."),
          kind: z.enum(["wording", "close", "points", "quotation"]).meta({
            description:
              "What is shared: the wording, a wording that runs close, the points in their order, or a quotation from a third text.",
          }),
          credit: z
            .enum(["named", "in-part", "none", "not-known"])
            .meta({ description: "Whether those who repeat it name where it comes from." }),
          stands: z
            .array(
              z.strictObject({
                source: words("Key of the source."),
                at: words("Where in it: a page, a section and paragraph."),
              }),
            )
            .min(2, "A shared passage stands in two sources or more")
            .meta({ description: "The sources in which it stands. The first is counted; the others repeat it there." }),
          text: cited("What is the same, in our words and without blame."),
          where: z.array(words("An address here with its fragment.")).optional().meta({
            description:
              "Statements here that rest on the passage, as in /tracks/track-1/#cell-strengths. On them its sources count once.",
          }),
        }),
      )
      .min(1)
      .meta({ description: "Passages that stand in more than one source." }),
  })
  .meta({ description: "Passages that sources share: content/lineage.yaml" });

/** An address of the site, with or without a fragment. */
const address = (of: string) =>
  z
    .string()
    .regex(
      /^\/(\S*\/)?(#\S+)?$/,
      "An address begins with a slash, as in /terms/transfer/ or /terms/transfer/#berg-2005",
    )
    .meta({ description: of });

export const redirectsSchema = z
  .strictObject({
    redirects: z
      .array(
        z.strictObject({
          from: address("Address that is gone for good: a page, or a page with a fragment."),
          to: address("Where its readers are led, where there is such a place.").optional(),
          since: day.meta({ description: "Day on which it was retired." }),
          why: words("Why it is gone, in a sentence for readers."),
        }),
      )
      .min(1)
      .meta({ description: "Addresses that were published and are no more; they are never used again." }),
  })
  .meta({ description: "Retired addresses: content/redirects.yaml" });

export const articleSchema = z
  .strictObject({ ...page, lead: cited("One or two sentences that open the page.") })
  .meta({ description: "A page without an entity of its own: content/about.mdx" });

const relation = z
  .enum(["same", "close", "broader", "narrower", "clashes"])
  .meta({ description: "How `from` stands to `to`; clashes: the same number for another thing." });

export const taxonomySchema = z
  .strictObject({
    groups: z
      .array(z.strictObject({ id: id("Id of the group."), label: words("Name of the group.") }))
      .meta({ description: "Groups of dimensions, in order." }),
    dimensions: z
      .array(
        z.strictObject({
          id: id("Id of the dimension."),
          label: words("Its name."),
          question: words("The question it puts to each track."),
          group: id("The group it belongs to."),
          first: z.boolean().optional().meta({ description: "True for the few rows shown first." }),
          values: z
            .record(z.string(), words("What the value means."))
            .refine(
              (values) => Object.keys(values).length >= 2 && Object.keys(values).length <= 7,
              "A comparable dimension has two to seven values",
            )
            .optional()
            .meta({ description: "The closed list of answers; without it the dimension is descriptive." }),
        }),
      )
      .meta({ description: "Questions asked of each track." }),
    schemes: z
      .array(
        z.strictObject({
          id: id("Id of the scheme."),
          name: words("Name of the scheme."),
          namedBy: z
            .array(words("A phrase."))
            .meta({ description: "Phrases by which prose names the scheme beside a number." }),
          text: cited("Whose scheme it is, and since when."),
          members: z
            .array(
              z.strictObject({
                id: id("Id of the member."),
                number: z
                  .union([z.string(), z.number()])
                  .transform(String)
                  .meta({ description: "Its number in the scheme." }),
                name: words("Its name."),
                motto: words("Its motto, where the scheme has one.").optional(),
                text: cited("What it is.").optional(),
              }),
            )
            .min(1)
            .meta({ description: "Members in order." }),
        }),
      )
      .meta({ description: "Ways of numbering or layering tracks." }),
    correspondences: z
      .array(
        z.strictObject({
          from: words("scheme/member."),
          to: words("scheme/member of another scheme."),
          relation,
          text: cited("Why, in a phrase."),
        }),
      )
      .meta({ description: "How members of different schemes relate." }),
    facets: z
      .array(
        z.strictObject({
          id: id("Id of the facet."),
          label: words("Its name."),
          question: words("The question it puts to each definition."),
          values: z
            .record(z.string(), words("What the value means."))
            .meta({ description: "The closed list of answers." }),
        }),
      )
      .optional()
      .meta({ description: "Facets by which attributed definitions of a contested term are compared." }),
    levels: z
      .array(
        z.strictObject({
          id: id("Id of the level."),
          number: z.int().meta({ description: "1 at the top." }),
          name: words("Its name."),
          short: words("At most six words."),
          track: id("The track onto which later writers map it."),
          lead: cited("One to three sentences of at most 45 words."),
          actors: z.array(cited("Who stands on the level.")).min(1).meta({ description: "Who stands on the level." }),
          approaches: z.array(cited("What they do.")).min(1).meta({ description: "How peace is built there." }),
          vertical: cited("Its links up and down."),
          horizontal: cited("Its links across the divide."),
        }),
      )
      .length(3, "Lederach’s pyramid has three levels")
      .meta({ description: "Levels of Lederach’s pyramid." }),
    pyramid: z
      .strictObject({
        text: cited("What the figure is and where it was published."),
        vertical: cited("What a vertical link is."),
        horizontal: cited("What a horizontal link is."),
        caveats: z
          .array(
            z.strictObject({
              id: id("Id of the caveat."),
              text: cited("The caveat."),
              inferred: words("Why we think so, where no source says it.").optional(),
            }),
          )
          .meta({ description: "What to print beside the figure." }),
      })
      .meta({ description: "Texts of the figure as a whole." }),
  })
  .meta({ description: "The closed vocabularies: content/taxonomy.yaml" });

export type TrackEntry = z.infer<typeof trackSchema>;
export type CellEntry = z.infer<typeof cell>;
export type CaseEntry = z.infer<typeof caseSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type QuestionEntry = z.infer<typeof questionSchema>;
export type ModelEntry = z.infer<typeof modelSchema>;
export type ArticleEntry = z.infer<typeof articleSchema>;
export type MemberEntry = z.infer<typeof memberSchema>;
export type ThemeEntry = z.infer<typeof themeSchema>;
export type GuidanceEntry = z.infer<typeof guidanceSchema>;
export type PlanEntry = z.infer<typeof planSchema>;
export type TimelineEntry = z.infer<typeof timelineSchema>;
export type ExercisesEntry = z.infer<typeof exercisesSchema>;
export type GapsEntry = z.infer<typeof gapsSchema>;
export type LineageEntry = z.infer<typeof lineageSchema>;
export type RedirectsEntry = z.infer<typeof redirectsSchema>;
export type TaxonomyEntry = z.infer<typeof taxonomySchema>;

/** What an author may write, by the folder or file it stands in. */
export const schemas = {
  tracks: trackSchema,
  cases: caseSchema,
  terms: termSchema,
  questions: questionSchema,
  themes: themeSchema,
  models: modelSchema,
  schemes: memberSchema,
  guidance: guidanceSchema,
  plans: planSchema,
  about: articleSchema,
} as const;

export type ContentFolder = keyof typeof schemas;

/** Lists that stand in one file each beside the pages; each is a page of its own. A reference may do without them. */
export const listSchemas = {
  timeline: timelineSchema,
  exercises: exercisesSchema,
  gaps: gapsSchema,
  lineage: lineageSchema,
} as const;

export type ContentList = keyof typeof listSchemas;
