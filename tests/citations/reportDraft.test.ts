import { describe, expect, it } from "vitest";
import { reportDraft } from "../../src/citations/reportDraft.ts";
import { readSite } from "../../src/build/site.ts";

const claim = {
  id: "cell-stage",
  address: "https://tracks.example/tracks/track-2/#cell-stage",
  words: "Before & after violence. Good for prevention?",
  sources: ["Chronicle India n.d.", "Mapendere 2006, p. 12"],
};

const queryOf = (address: string): URLSearchParams => new URLSearchParams(address.slice(address.indexOf("?")));

describe("a draft of a report", () => {
  it("names page, address, claim, words and source, as a mail", () => {
    const draft = reportDraft("mailto:editors@tracks.example", { page: "Track 2 diplomacy", claim });
    expect(draft).toMatch(/^mailto:editors@tracks\.example\?subject=/);
    expect(draft).not.toContain("+");
    const query = queryOf(draft);
    expect(query.get("subject")).toBe("Problem: Track 2 diplomacy, cell-stage");
    expect(query.get("body")).toBe(
      [
        "Page: Track 2 diplomacy",
        "Address: https://tracks.example/tracks/track-2/#cell-stage",
        "Claim: cell-stage",
        "Words: Before & after violence. Good for prevention?",
        "Source: Chronicle India n.d.; Mapendere 2006, p. 12",
        "",
        "What is wrong:",
        "",
      ].join("\n"),
    );
  });

  it("fills the form of an issue, whose address may have a query of its own", () => {
    const draft = reportDraft("https://forge.example/issues/new?labels=content", { page: "Track 2", claim });
    const query = queryOf(draft);
    expect(query.get("labels")).toBe("content");
    expect(query.get("title")).toBe("Problem: Track 2, cell-stage");
    expect(query.get("body")).toContain("Claim: cell-stage");
  });

  it("leaves out what is not known, and cuts long words at a word", () => {
    const words = "word ".repeat(100).trim();
    const body = queryOf(
      reportDraft("mailto:a@b.example", { page: "P", claim: { ...claim, id: "", words, sources: [] } }),
    ).get("body");
    expect(body).not.toMatch(/Claim:|Source:/);
    expect(/Words: (.*)/.exec(body ?? "")?.[1]).toMatch(/^(word )+word …$/);
    expect(body?.length).toBeLessThan(450);
  });

  it("keeps what a claim says inside of its field", () => {
    const hostile = { ...claim, words: "a&body=b\r\nBcc: x@y.example" };
    const query = queryOf(reportDraft("mailto:a@b.example", { page: "P&cc=x", claim: hostile }));
    expect([...query.keys()]).toEqual(["subject", "body"]);
  });
});

describe("the address that problems are reported to", () => {
  it("is nowhere unless it is set", () => {
    expect(readSite({}).report).toBeUndefined();
    expect(readSite({ REPORT_URL: "" }).report).toBeUndefined();
  });

  it.each(["mailto:editors@tracks.example", "https://forge.example/issues/new"])("may be %s", (address) => {
    expect(readSite({ REPORT_URL: address }).report).toBe(address);
  });

  it.each(["editors@tracks.example", "javascript:alert(1)", "mailto:", "ftp://x.example"])(
    "is refused as %s",
    (address) => {
      expect(() => readSite({ REPORT_URL: address })).toThrow(/REPORT_URL/);
    },
  );
});
