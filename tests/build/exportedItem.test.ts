// @vitest-environment node
import { describe, expect, it } from "vitest";
import { exportedItem, notedItem, withCapitals } from "../../src/build/exportedItem.ts";
import type { CslItem } from "../../src/citations/csl.ts";
import type { Source } from "../../src/citations/source.ts";

const item: CslItem = { id: "x", type: "document", title: "T" };
const cnn = { ...item, publisher: "CNN, 20 October 2002", issued: { "date-parts": [[2002, 10]] } };

describe("an item for other programs", () => {
  it("tells bodies from persons", () => {
    const author = [{ family: "United Nations" }, { family: "Jones", given: "Peter" }];
    expect(exportedItem({ ...item, author }, "").author).toEqual([{ literal: "United Nations" }, { family: "Jones", given: "Peter" }]);
  }); // prettier-ignore

  it("is a page of the web where it has an address, and keeps nothing of ours", () => {
    const read = { ...item, URL: "https://a.example", "citation-key": "x" } as CslItem;
    expect(exportedItem(read, "")).toEqual({ id: "x", type: "webpage", title: "T", URL: "https://a.example" });
    expect(exportedItem(item, "").type).toBe("document");
  });

  it("takes the day of a press text from the line that names the paper", () => {
    expect(exportedItem(cnn, "")).toMatchObject({ publisher: "CNN", issued: { "date-parts": [[2002, 10, 20]] } });
    expect(exportedItem({ ...cnn, publisher: "Karen News, October 2002" }, "")).toMatchObject({ publisher: "Karen News" });
    expect(exportedItem({ ...cnn, publisher: "Foreign Policy, The Cable, 2002" }, "").publisher).toBe("Foreign Policy, The Cable");
  }); // prettier-ignore

  it.each(["CNN, 20 October 2003", "CNN, 20 May 2002", "CNN, spring 2002", "Institute, Oslo"])("leaves “%s” as it is", (publisher) => {
    expect(exportedItem({ ...cnn, publisher }, "")).toMatchObject({ publisher, issued: cnn.issued });
  }); // prettier-ignore

  it("marks the words that keep their capitals", () => {
    const written = "@book{x,\n  title = {The {Oslo} Talks and the {PLO}: {\\'E}tude}, booktitle = {A {Book}},\n}";
    const read = { ...item, title: "The Oslo Talks and the PLO: Étude", "container-title": "A Book" };
    expect(exportedItem(read, written)).toMatchObject({
      title: 'The <span class="nocase">Oslo</span> Talks and the <span class="nocase">PLO</span>: Étude',
      "container-title": 'A <span class="nocase">Book</span>',
    });
    expect(withCapitals("Nothing of it", ["Elsewhere"])).toBe("Nothing of it");
  });

  it("tells what is wrong with a flagged work, and nothing of others", () => {
    const source = { health: "not-found", reason: "No trace.", nearest: { key: "y", label: "Pruitt 1997" } } as unknown as Source;
    expect(notedItem(item, source).note).toBe("Diplomacy Tracks: not found. Nearest real work: Pruitt 1997. No trace.");
    expect(notedItem(item, { ...source, health: "partial" })).toBe(item);
  }); // prettier-ignore
});
