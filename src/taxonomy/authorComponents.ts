import { z } from "zod";

/** Components an author may use in MDX, each declared once with its properties. Anything else is a problem. */

const target = (what: string) => z.string().meta({ description: `Id of a ${what}.` });
const quietly = z.string().meta({ description: "Why we think so." });

export const evidenceStrengths = ["asserted", "one-case", "comparative", "quantitative", "contradicted"] as const;

export const authorComponents = {
  Term: {
    place: "inline",
    refersTo: "term",
    properties: z.strictObject({ id: target("term") }),
    says: "Links to a term; its words default to the term’s title.",
  },
  Track: {
    place: "inline",
    refersTo: "track",
    properties: z.strictObject({ id: target("track") }),
    says: "Links to a track.",
  },
  Case: {
    place: "inline",
    refersTo: "case",
    properties: z.strictObject({ id: target("case") }),
    says: "Links to a case.",
  },
  Question: {
    place: "inline",
    refersTo: "question",
    properties: z.strictObject({ id: target("question") }),
    says: "Links to a contested point.",
  },
  Source: {
    place: "inline",
    refersTo: "source",
    properties: z.strictObject({ id: target("source") }),
    says: "Links to a source’s page by author and year.",
  },
  Unverified: { place: "inline", properties: z.strictObject({}), says: "Marks what could not be confirmed." },
  Ours: {
    place: "inline",
    properties: z.strictObject({ reason: quietly }),
    says: "Marks our own inference, with its reason.",
  },
  Claim: {
    place: "inline",
    properties: z.strictObject({
      evidence: z.enum(evidenceStrengths).meta({ description: "Strength of the evidence." }),
    }),
    says: "Marks a claim of effect with the strength of its evidence.",
  },
  Note: {
    place: "block",
    properties: z.strictObject({ title: z.string().meta({ description: "Title of the note." }) }),
    says: "A short note in the margin.",
  },
  Contested: {
    place: "block",
    refersTo: "question",
    properties: z.strictObject({ question: target("question") }),
    says: "Draws the fork of a contested point.",
  },
  Comparison: {
    place: "block",
    properties: z.strictObject({
      tracks: z.string().meta({ description: "Ids of tracks, divided by spaces." }),
      dimensions: z.string().meta({ description: "Ids of dimensions, divided by spaces." }),
    }),
    says: "A small comparison table.",
  },
} as const satisfies Record<
  string,
  {
    readonly place: "inline" | "block";
    readonly refersTo?: "term" | "track" | "case" | "question" | "source";
    readonly properties: z.ZodObject;
    readonly says: string;
  }
>;

export type AuthorComponent = keyof typeof authorComponents;
