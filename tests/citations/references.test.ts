// @vitest-environment node
import { describe, expect, it } from "vitest";
import { formatAuthors, parseReferenceHtml, readBibliography } from "../../src/build/readBibliography.ts";
import type { Source } from "../../src/citations/source.ts";
import { plainWords } from "../../src/taxonomy/text.ts";

const OWN = "health = {partial}, provenance = {seed}";

/** Reads entries that are given without our own fields. */
function sourcesOf(...entries: readonly string[]): readonly Source[] {
  const text = entries.map((entry) => entry.replace(/\}$/, `, ${OWN}}`)).join("\n\n");
  const { sources, problems } = readBibliography("references.bib", text);
  expect(problems).toEqual([]);
  return [...sources.values()];
}

const only = (entry: string): Source => {
  const [source] = sourcesOf(entry);
  if (source === undefined) throw new Error("No source was read");
  return source;
};

describe("a work of which a copy was kept", () => {
  it("leads to the copy wherever its reference stands", () => {
    const { full, url } = only(
      "@misc{k1, author = {{Interpeace}}, title = {Track 6}, year = {2015}, url = {https://example.org/track_6}, archived = {https://archive.example/2016/track_6}}",
    );
    expect(url).toBe("https://example.org/track_6");
    expect(full.at(-2)).toEqual({ to: "https://archive.example/2016/track_6", words: "Archived copy" });
    expect(plainWords(full)).toBe("Interpeace. (2015). Track 6. https://example.org/track_6 Archived copy.");
  });
});

describe("a reference in APA style", () => {
  it.each([
    ["a book by two", "@book{k1, author = {Agha, Hussein and Feldman, Shai}, title = {Track-{II} Diplomacy: Lessons}, publisher = {MIT Press}, year = {2003}}", "Agha and Feldman 2003", "Agha, H., & Feldman, S. (2003). Track-II Diplomacy: Lessons. MIT Press."],
    ["a book by four", "@book{k1, author = {Agha, Hussein and Feldman, Shai and Khalidi, Ahmad and Schiff, Zeev}, title = {Track-{II} Diplomacy}, publisher = {MIT Press}, year = {2003}}", "Agha et al. 2003", "Agha, H., Feldman, S., Khalidi, A., & Schiff, Z. (2003). Track-II Diplomacy. MIT Press."],
    ["a corporate author", "@techreport{k1, author = {{United Nations}}, title = {Guidance for Mediation}, institution = {UN}, year = {2012}}", "United Nations 2012", "United Nations. (2012). Guidance for Mediation. UN."],
    ["a corporate author with an “and” in its name", "@misc{k1, author = {{Centre for Peace and Security}}, title = {Notes}, year = {2012}}", "Centre for Peace and Security 2012", "Centre for Peace and Security. (2012). Notes."],
    ["two editors", "@book{k1, editor = {Aggestam, Karin and Towns, Ann E.}, title = {Gendering Diplomacy}, publisher = {Palgrave}, year = {2018}}", "Aggestam and Towns 2018", "Aggestam, K., & Towns, A. E. (Eds.). (2018). Gendering Diplomacy. Palgrave."],
    ["no author", "@misc{k1, title = {Track II Diplomacy: An Overview}, howpublished = {Library}, year = {2014}}", "Track II Diplomacy 2014", "Track II Diplomacy: An Overview. (2014). Library."],
    ["no date", "@misc{k1, author = {{Interpeace}}, title = {Track 6}, howpublished = {Interpeace, Geneva}}", "Interpeace n.d.", "Interpeace. (n.d.). Track 6. Interpeace, Geneva."],
    ["a page without a date", "@misc{k1, author = {{Interpeace}}, title = {Track 6}, url = {https://example.org/track_6}}", "Interpeace n.d.", "Interpeace. (n.d.). Track 6. https://example.org/track_6"],
    ["a month", "@misc{k1, author = {Egeland, Jan}, title = {A Speech}, year = {2023}, month = aug}", "Egeland 2023", "Egeland, J. (2023, August). A Speech."],
    ["an article", "@article{k1, author = {Nan, Susan Allen}, title = {Tracks}, journal = {Journal of Rooms}, year = {2009}, volume = {3}, number = {2}, pages = {9--28}, doi = {10.1000/182}}", "Nan 2009", "Nan, S. A. (2009). Tracks. Journal of Rooms, 3(2), 9–28. https://doi.org/10.1000/182"],
    ["a chapter", "@incollection{k1, author = {Montville, Joseph V.}, title = {The Arrow}, booktitle = {Track Two}, editor = {McDonald, John W. and Bendahmane, Diane B.}, publisher = {FSI}, year = {1987}, pages = {5--20}}", "Montville 1987", "Montville, J. V. (1987). The Arrow. In J. W. McDonald & D. B. Bendahmane (Eds.), Track Two (pp. 5–20). FSI."],
    ["a doctoral thesis", "@phdthesis{k1, author = {van der Berg, Bo}, title = {Rooms}, school = {Uppsala University}, year = {2011}}", "van der Berg 2011", "van der Berg, B. (2011). Rooms [Doctoral dissertation]. Uppsala University."],
    ["a master’s thesis", "@mastersthesis{k1, author = {Lund, Lea}, title = {Rooms}, school = {Uppsala University}, year = {2011}}", "Lund 2011", "Lund, L. (2011). Rooms [Master’s thesis]. Uppsala University."],
    ["a thesis of a type of its own", "@mastersthesis{k1, author = {Lund, Lea}, title = {Rooms}, school = {Uppsala University}, type = {Major research paper}, year = {2011}}", "Lund 2011", "Lund, L. (2011). Rooms [Major research paper]. Uppsala University."],
    ["a brief", "@techreport{k1, author = {Palmiano Federer, Julia}, title = {A New Track?}, institution = {Ottawa Dialogue}, type = {Policy brief}, year = {2021}}", "Palmiano Federer 2021", "Palmiano Federer, J. (2021). A New Track? [Policy brief]. Ottawa Dialogue."],
    ["letters with marks", String.raw`@article{k1, author = {{\c C}uhadar, Esra and Rød-Larsen, Terje and W{\"a}{\v c}ge, Hilde}, title = {Müzakere \& Barış}, journal = {Journal of Rooms}, year = {2009}}`, "Çuhadar et al. 2009", "Çuhadar, E., Rød-Larsen, T., & Wäčge, H. (2009). Müzakere & Barış. Journal of Rooms."],
  ])("has %s", (_, entry, label, full) => {
    const source = only(entry);
    expect(source.label).toBe(label);
    expect(plainWords(source.full)).toBe(full);
  }); // prettier-ignore

  it("tells works of one author and year apart by a letter, in the order of their titles", () => {
    const works = sourcesOf(
      "@article{zebra, author = {Adler, Ada}, title = {Zebra Talks}, journal = {J}, year = {2020}}",
      "@article{apple, author = {Adler, Ada}, title = {Apple Talks}, journal = {J}, year = {2020}}",
      "@article{berry, author = {Adler, Bea}, title = {Berry Talks}, journal = {J}, year = {2020}}",
      "@misc{undated-b, author = {{Interpeace}}, title = {B}}",
      "@misc{undated-a, author = {{Interpeace}}, title = {A}}",
    );
    expect(works.map(({ key, label }) => `${key}: ${label}`)).toEqual([
      "zebra: Adler 2020b",
      "apple: Adler 2020a",
      "berry: Adler 2020",
      "undated-b: Interpeace n.d.-b",
      "undated-a: Interpeace n.d.-a",
    ]);
    expect(works.map(({ full }) => /\(.*?\)/.exec(plainWords(full))?.[0])).toEqual([
      "(2020b)",
      "(2020a)",
      "(2020)",
      "(n.d.-b)",
      "(n.d.-a)",
    ]);
  });

  it.each([
    ["@book{k1, editor = {Aggestam, Karin}, title = {T}, year = {2018}}", "Karin Aggestam (ed.), 2018."],
    [
      "@book{k1, editor = {Aggestam, Karin and Towns, Ann}, title = {T}, year = {2018}}",
      "Karin Aggestam, Ann Towns (eds), 2018.",
    ],
    ["@book{k1, author = {van der Berg, Bo}, title = {T}, year = {2018}}", "Bo van der Berg, 2018."],
    ["@misc{k1, author = {{Interpeace}}, title = {T}}", "Interpeace, n.d."],
    ["@misc{k1, title = {T}, year = {2018}}", "No author named, 2018."],
  ])("stands below its title as it is: %s", (entry, byline) => {
    expect(only(entry).byline).toBe(byline);
  });

  it.each([
    ["@article{k1, title = {T}, journal = {J}}", "article"],
    ["@book{k1, title = {T}}", "book"],
    ["@incollection{k1, title = {T}, booktitle = {B}}", "chapter"],
    ["@techreport{k1, title = {T}}", "report"],
    ["@phdthesis{k1, title = {T}}", "thesis"],
    ["@misc{k1, title = {T}, url = {https://example.org/}}", "web"],
    ["@misc{k1, title = {T}}", "document"],
  ])("knows its kind: %s", (entry, kind) => {
    expect(only(entry).kind).toBe(kind);
  });

  it("keeps what the project knows of a source", () => {
    const { sources } = readBibliography(
      "references.bib",
      `@misc{wrong, title = {Wrong}, health = {not-found}, provenance = {lookup}, provenancenote = {seed 003}, reason = {No trace.}, nearest = {right}, caution = {Perhaps 2008.}, keywords = {Oslo; Track 2}, langid = {norwegian}}
       @misc{right, author = {Right, Rita}, title = {Right}, year = {1997}, health = {knowledge}, provenance = {knowledge}}`,
    );
    expect(sources.get("wrong" as never)).toMatchObject({
      health: "not-found", provenance: "lookup", provenanceNote: "seed 003", reason: "No trace.", nearest: { key: "right", label: "Right 1997" }, caution: "Perhaps 2008.", keywords: ["Oslo", "Track 2"],
    }); // prettier-ignore
    expect(sources.get("right" as never)).toMatchObject({
      year: 1997,
      reason: "A standard work; the entry rests on general knowledge and was not checked against the work.",
    });
  });
});

describe("names in a label", () => {
  const name = (family: string) => ({ family });
  it.each([
    ["", []],
    ["Adler", [name("Adler")]],
    ["Adler and Berg", [name("Adler"), name("Berg")]],
    ["Adler et al.", [name("Adler"), name("Berg"), name("Cole")]],
    ["United Nations", [{ literal: "United Nations" }]],
    ["van der Berg", [{ family: "Berg", given: "Bo", "non-dropping-particle": "van der" }]],
  ])("%s", (label, names) => {
    expect(formatAuthors(names)).toBe(label);
  });
});

describe("the formatter’s markup", () => {
  it.each([
    [
      "<div class='csl-entry'>Adler, A. (1999). <i>Talks &#38; Rooms</i>.</div>",
      ["Adler, A. (1999). ", { em: ["Talks & Rooms"] }, "."],
    ],
    [
      "See https://doi.org/10.1000/182.",
      ["See ", { to: "https://doi.org/10.1000/182", words: "https://doi.org/10.1000/182" }, "."],
    ],
    [
      "https://example.org/p?a=1&amp;b=2",
      [{ to: "https://example.org/p?a=1&b=2", words: "https://example.org/p?a=1&b=2" }],
    ],
    ["H<sub>2</sub>O <b>bold</b>", ["H2O bold"]],
    ["<img src=x onerror=alert(1)>Words", ["Words"]],
    ["&lt;script&gt;", ["<script>"]],
    ["javascript:alert(1)", ["javascript:alert(1)"]],
  ])("%s keeps italics and addresses, and no other element", (html, parts) => {
    const text = parseReferenceHtml(html);
    expect(plainWords(text)).toBe(plainWords(parts));
    expect(text.filter((part) => typeof part !== "string")).toEqual(parts.filter((part) => typeof part !== "string"));
  });
});
