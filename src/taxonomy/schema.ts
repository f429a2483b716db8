import { z } from "zod";

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
const cited = (of: string) => words(of).meta({ description: `${of} May carry citations.`, text: true });
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
  })
  .meta({ description: "A contested point: content/questions/<id>.mdx" });

export const modelSchema = z
  .strictObject({
    ...page,
    lead: cited("One or two sentences of at most 40 words."),
    aliases: z.array(words("Another name.")).optional().meta({ description: "Other names, for search." }),
    limits: cited("What the model leaves out.").optional(),
  })
  .meta({ description: "A framework with a picture: content/models/<id>.mdx" });

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
export type TaxonomyEntry = z.infer<typeof taxonomySchema>;

/** What an author may write, by the folder or file it stands in. */
export const schemas = {
  tracks: trackSchema,
  cases: caseSchema,
  terms: termSchema,
  questions: questionSchema,
  models: modelSchema,
  about: articleSchema,
} as const;

export type ContentFolder = keyof typeof schemas;
