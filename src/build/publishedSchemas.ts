import { z } from "zod";
import { HEALTHS } from "../citations/source.ts";
import { STYLES } from "../citations/styles.ts";
import { evidenceStrengths } from "../taxonomy/authorComponents.ts";
import { listSchemas, schemas, taxonomySchema } from "../taxonomy/schema.ts";

/** What the site publishes as JSON, beside its pages. Texts are Markdown with Pandoc’s citations, as in `[@key, p. 12]`. */

const address = (of: string) => z.url().meta({ description: of });
const words = (of: string) => z.string().meta({ description: of });

const csl = z
  .looseObject({ id: words("Its key."), type: words("Its type, as CSL names it.") })
  .meta({ description: "The work as CSL-JSON." });

const cited = z
  .strictObject({
    source: words("Key of the source."),
    relation: z
      .enum(["supports", "mentions", "contrasts"])
      .meta({ description: "What the source is to the statement." }),
    locator: words("Where in the source: p. 12, abstract.").optional(),
    via: words("Key of the source through which it was read.").optional(),
  })
  .meta({ description: "A source on which a statement rests." });

const claim = z
  .strictObject({
    id: words("Fragment of the statement on its page; never reused."),
    address: address("Full address of the statement."),
    place: words("Heading, row or episode in which it stands."),
    text: words("The statement, without its citations."),
    evidence: z
      .enum(evidenceStrengths)
      .optional()
      .meta({ description: "Strength of the evidence, for claims of effect." }),
    cites: z.array(cited).meta({ description: "Its sources." }),
    voices: z
      .int()
      .nonnegative()
      .meta({ description: "How many of its sources speak for themselves; texts that share the passage count once." }),
  })
  .meta({ description: "A statement with its sources." });

const reference = z
  .strictObject({
    number: z.int().positive().meta({ description: "Its number on the page." }),
    key: words("Key of the source."),
    address: address("Its page here."),
    label: words("Author and year."),
    text: words("The reference in APA style."),
    health: z.enum(HEALTHS).meta({ description: "How far the source can be relied on here." }),
    csl,
  })
  .meta({ description: "A reference of the page." });

const files = z
  .strictObject({
    markdown: address("This page as Markdown.").optional(),
    bibtex: address("Its references as BibTeX.").optional(),
    ris: address("Its references as RIS.").optional(),
    csl: address("Its references as CSL-JSON.").optional(),
  })
  .meta({ description: "The same in other forms." });

const source = z
  .strictObject({
    key: words("Its key."),
    label: words("Author and year."),
    health: z.enum(HEALTHS).meta({ description: "How far it can be relied on here." }),
    reason: words("Why the health is what it is."),
    caution: words("A doubt, or a disagreement about the entry.").optional(),
    nearest: words("Key of the real work that was probably meant.").optional(),
    csl,
    formatted: z
      .record(z.enum(STYLES), words("The reference in that style."))
      .meta({ description: "The reference by style; <i> and <b> are its only markup." }),
    citedBy: z
      .array(
        z.strictObject({
          address: address("Address of the page."),
          title: words("Its title."),
          claims: z
            .array(words("Fragment of a statement."))
            .meta({ description: "Fragments of its statements that rest on the source." }),
        }),
      )
      .meta({ description: "Pages that cite it." }),
  })
  .meta({ description: "A source, on its own page." });

const entries = Object.values(schemas).map((schema) => schema.meta({ description: `${schema.description}.` }));

/** One page: who publishes it, what its author wrote, its statements and its references. */
export const pageSchema = z
  .strictObject({
    $schema: address("Where this schema lies."),
    address: address("Its address; what it calls itself."),
    kind: words("Kind of page: track, case, term, question, source …"),
    title: words("Its title."),
    summary: words("What it is, in a sentence or two.").optional(),
    language: words("Language of its text."),
    publisher: words("Who publishes it."),
    licence: address("Under which its text may be used."),
    published: words("Day on which it was first published.").optional(),
    edited: words("Day on which it was last edited.").optional(),
    edition: words("Edition that it is of; revised where it was changed since.").optional(),
    files,
    entry: z
      .union(entries)
      .optional()
      .meta({ description: "What its author wrote, field by field; see the codebook." }),
    source: source.optional(),
    claims: z.array(claim).meta({ description: "Its statements, in reading order." }),
    references: z.array(reference).meta({ description: "Its references, by number." }),
  })
  .meta({ description: "A page of Diplomacy Tracks as data: <address>index.json" });

const filed = <Schema extends z.ZodType>(schema: Schema, of: string) =>
  z
    .array(
      z.strictObject({
        id: words("Its id, and the last part of its address."),
        address: address("Address of its page."),
        entry: schema.meta({ description: "What its author wrote." }),
      }),
    )
    .meta({ description: of });

/** The whole model. */
export const taxonomyDataSchema = z
  .strictObject({
    $schema: address("Where this schema lies."),
    address: address("Where this file lies."),
    title: words("Name of the reference."),
    language: words("Language of its texts."),
    publisher: words("Who publishes it."),
    licence: address("Under which it may be used."),
    edited: words("Day of its last edit."),
    edition: words("Last frozen edition; what changed since is told under /about/changes/.").optional(),
    vocabularies: taxonomySchema.meta({ description: "Schemes, correspondences, dimensions, levels and facets." }),
    tracks: filed(schemas.tracks, "The tracks of the common scheme."),
    cases: filed(schemas.cases, "Cases."),
    terms: filed(schemas.terms, "Terms."),
    questions: filed(schemas.questions, "Contested points."),
    themes: filed(schemas.themes, "Themes."),
    models: filed(schemas.models, "Models."),
    members: filed(schemas.schemes, "Members of other schemes."),
    guidance: filed(schemas.guidance, "Guidance."),
    plans: filed(schemas.plans, "Workshop plans."),
    timeline: listSchemas.timeline.optional().meta({ description: "The evolution of theory and practice." }),
    exercises: listSchemas.exercises.optional().meta({ description: "Which track is this?" }),
    gaps: listSchemas.gaps.optional().meta({ description: "Gaps of the sources." }),
    lineage: listSchemas.lineage.optional().meta({ description: "Passages that sources share." }),
  })
  .meta({ description: "The whole model of Diplomacy Tracks as data: /taxonomy.json" });

/** A workshop plan as readers save it; see explorer/planFile.ts. */
const planFileSchema = z
  .strictObject({
    $schema: address("Where this schema lies.").optional(),
    format: z.literal("diplomacy-tracks-plan").meta({ description: "Says that the file is a workshop plan." }),
    version: z.literal(1).meta({ description: "Version of the format." }),
    title: z.string().max(200).meta({ description: "Title of the plan; may be empty." }),
    views: z
      .array(
        z.strictObject({
          to: z
            .string()
            .regex(/^\/(?![/\\])\S*$/)
            .max(2000)
            .meta({ description: "Address of the view, from the root of the site, with its choices." }),
          title: z.string().max(200).meta({ description: "What the plan calls the view." }),
          minutes: z.int().min(0).max(600).meta({ description: "Minutes planned; 0 where no time is set." }),
          note: z.string().max(5000).meta({ description: "For whoever presents." }),
        }),
      )
      .max(100)
      .meta({ description: "Views in the order in which they are shown." }),
  })
  .meta({ description: "A workshop plan of Diplomacy Tracks, as saved to a file." });

/** By the name of the file under /schemas/ that says what each is made of. */
export const publishedSchemas = {
  page: pageSchema,
  "taxonomy-data": taxonomyDataSchema,
  "plan-file": planFileSchema,
} as const;

export type PageDocument = z.input<typeof pageSchema>;
