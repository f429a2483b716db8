import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Milestone, Timeline } from "../../src/taxonomy/frontMatter.ts";
import { root } from "../support/sourceFiles.ts";

/** A small timeline, a dense one, and that of the content. */

export function milestone(id: string, date: string, part: Partial<Milestone> = {}): Milestone {
  return { id, date, lane: "theory", label: `Label of ${id}`, text: [`Text of ${id}.`], ...part };
}

const phase = (id: string, from: string, to: string) => ({
  id,
  label: `Phase ${id}`,
  from,
  to,
  text: [`What ${id} is.`],
});

const components = {
  text: ["What the table is."],
  rows: [
    { id: "third-party", label: "Third party", first: ["Scholars."], second: ["NGOs."], change: ["A profession."] },
    { id: "format", label: "Format", first: ["Workshop."], second: ["Many."], change: ["More forms."] },
  ],
};

export const small: Timeline = {
  text: ["Whose reading the phases are."],
  phases: [phase("first", "1960", "1979"), phase("second", "1975", "1999"), phase("third", "1990", "2010")],
  milestones: [
    milestone("name", "1981", { phase: "second", major: true, tracks: ["track-2"], text: ["Montville and a Çelik."] }),
    milestone("meeting", "1966-10", { phase: "first", lane: "practice", circa: true, tracks: ["track-2"] }),
    milestone("channel", "1992-12", {
      phase: "third",
      lane: "practice",
      major: true,
      end: "1993-09-13",
      tracks: ["track-1-5", "track-2"],
      case: "oslo-1993",
    }),
    milestone("early", "1982", { phase: "second", lane: "practice", tracks: ["track-1-5"] }),
    milestone("pyramid", "1997", { phase: "third", tracks: ["track-3"] }),
    milestone("later", "2005-05-09", { tracks: ["track-2"] }),
  ],
  components,
};

/** Four milestones of each lane in every second year, every fifth of them major: more than any reader would bear. */
export const dense: Timeline = {
  ...small,
  milestones: Array.from({ length: 96 }, (_, index) =>
    milestone(`m-${index}`, String(1961 + 4 * Math.floor(index / 8)), {
      lane: index % 2 === 0 ? "theory" : "practice",
      label: index % 3 === 0 ? "A name of two lines, at most long" : "Short name",
      ...(index % 9 === 0 ? { major: true } : {}),
    }),
  ),
};

/** Texts are left as they are written: they do not change where anything stands. */
export const real = JSON.parse(
  JSON.stringify(parse(readFileSync(join(root, "content/timeline.yaml"), "utf8"), { schema: "failsafe" })),
  (name, value: unknown) =>
    name === "text" ? [value] : name === "major" || name === "circa" ? value === "true" : value,
) as Timeline;
