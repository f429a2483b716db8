// @vitest-environment node
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { findTerm, termForms, type TermForms } from "../../src/build/termForms.ts";
import { readSource, root } from "../support/sourceFiles.ts";

const forms = termForms([
  { form: "track", term: "track" },
  { form: "Track Two", term: "track-two" },
  { form: "track two diplomacy", term: "track-two" },
  { form: "back-channel", term: "back-channel" },
  { form: "peace", term: "peace" },
  { form: "UN (body)", term: "un" },
  { form: "écoute", term: "ecoute" },
  { form: "ethics", term: "ethics" },
]);

/** Every term of a text, the words of each and its place, as links are made: each term once. */
function allTerms(text: string, given: TermForms): readonly string[] {
  const linked = new Set<string>();
  const found: string[] = [];
  for (let next = findTerm(text, given, linked); next !== undefined; next = findTerm(text, given, linked)) {
    linked.add(next.term);
    found.push(`${next.words} ${next.term} ${next.index}`);
  }
  return found;
}

/** The same forms without the shorter way. */
function slow({ termOf, expression }: TermForms): TermForms {
  return { termOf, expression, atWord: new Map() };
}

describe("terms in a text", () => {
  it.each([
    ["The track", ["track track 4"]],
    ["Tracks and TRACK TWO diplomacy", ["Tracks track 0", "TRACK TWO diplomacy track-two 11"]],
    ["Track twos, tracking, soundtrack", ["Track twos track-two 0"]],
    ["A back-channel, a back channel, back-channels-to-be", ["back-channel back-channel 2"]],
    ["trackss, track-two, pre-track, @track, /track", []],
    ["The UN (body) met", ["UN (body) un 4"]],
    ["Écoute, and ethicsss", ["Écoute ecoute 0"]],
    ["Ethics", ["Ethics ethics 0"]],
    ["No word of it", []],
    ["", []],
    ["Peace—track", ["Peace peace 0", "track track 6"]],
    ["ſo the tracks of 東京", ["tracks track 7"]],
  ])("are found in %j", (text, expected) => {
    expect(allTerms(text, forms)).toEqual(expected);
    expect(allTerms(text, slow(forms))).toEqual(expected);
  });

  it("are found in letters of other kinds", () => {
    const unusual = termForms([{ form: "Straße", term: "a" }, { form: "ςιγμα", term: "b" }, { form: "miles", term: "c" }]); // prettier-ignore
    expect(unusual.byWord).toBeUndefined();
    expect(allTerms("STRASSE STRAẞE ςιγμα miles", unusual)).toEqual(["STRAẞE a 8", "ςιγμα b 15", "miles c 21"]);
    const usual = termForms([{ form: "miles", term: "c" }, { form: "kelvin", term: "k" }]); // prettier-ignore
    for (const text of ["mileſ", "\u212Aelvin", "µ MILES", "İ kelvins"])
      expect(allTerms(text, usual)).toEqual(allTerms(text, slow(usual)));
  });

  it("are the same by the shorter way and by the longer, in every text of the site", () => {
    const { content } = compileContent({ root, cache: join(root, ".cache") });
    const terms = (content?.terms ?? []).flatMap(({ entry, id }) =>
      [entry.entry.title, ...entry.entry.aliases].map((form) => ({ form, term: id as string })),
    );
    const own = termForms(terms);
    const slowly = slow(own);
    expect(own.byWord).toBeDefined();
    const files = readdirSync(join(root, "content"), { recursive: true }).map(String).filter((file) => file.endsWith(".mdx")); // prettier-ignore
    let found = 0;
    for (const file of files)
      for (const line of readSource(`content/${file}`).split("\n")) {
        const quick = allTerms(line, own);
        found += quick.length;
        if (quick.join() !== allTerms(line, slowly).join()) expect(quick, line).toEqual(allTerms(line, slowly));
      }
    expect(found).toBeGreaterThan(1000);
  });
});
