// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesSince } from "../../src/build/buildChanges.ts";
import { buildPages } from "../../src/build/buildPages.ts";
import { compileContent, type Content } from "../../src/build/compileContent.ts";
import { freezeEdition } from "../../src/build/freezeEdition.ts";
import { compareEditions } from "../../src/build/editions.ts";
import { readSite } from "../../src/build/site.ts";
import { root as project } from "../support/sourceFiles.ts";

const root = mkdtempSync(join(tmpdir(), "edition-"));
const at = (path: string): string => join(root, "content", path);
const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(at(path), "utf8");
  expect(text).toContain(from);
  writeFileSync(at(path), text.replace(from, to));
};
const freeze = (name: string | undefined, again = false, today = "2026-11-23") =>
  freezeEdition(root, { name, again, today });
function compiled(): Content {
  const { content } = compileContent({ root });
  if (content === undefined) throw new Error("The content cannot be read");
  return content;
}

beforeAll(() => {
  cpSync(join(import.meta.dirname, "../content/base"), join(root, "content"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe("freezing an edition", () => {
  it("asks for a year and a number", () => {
    expect(freeze(undefined)).toEqual({ done: false, message: expect.stringContaining("No edition is named") as string });
    expect(freeze("first").message).toContain('"first" is not the name of an edition');
    expect(freeze("../2026.1").done).toBe(false);
  }); // prettier-ignore

  it("refuses content with problems", () => {
    edit("terms/transfer.mdx", "[@berg2004quiet]", "[@nobody2000]");
    expect(freeze("2026.1").message).toMatch(/nothing was frozen[^]*citation-resolves/);
    edit("terms/transfer.mdx", "[@nobody2000]", "[@berg2004quiet]");
  });

  it("writes the model, the references and the ids, and nothing of the day’s clock beside the date", () => {
    expect(freeze("2026.1")).toMatchObject({ done: true });
    const files = ["edition.json", "taxonomy.json", "references.json"].map((file) =>
      readFileSync(at(`editions/2026.1/${file}`), "utf8"),
    );
    expect(JSON.parse(files[0] ?? "")).toMatchObject({ name: "2026.1", date: "2026-11-23", paragraphs: { "tracks/track-2": "c1 c2" } }); // prettier-ignore
    expect((JSON.parse(files[2] ?? "") as unknown[]).length).toBe(4);
    freeze("2026.1", true);
    expect(files[1]).toBe(readFileSync(at("editions/2026.1/taxonomy.json"), "utf8"));
  });

  it("refuses to overwrite one, until it is told to", () => {
    expect(freeze("2026.1")).toEqual({ done: false, message: expect.stringContaining("--again") as string });
    expect(freeze("2026.1", true).done).toBe(true);
  });

  it("is in order, by year and number", () => {
    expect(freeze("2025.4").message).toContain("in order");
    expect(["2026.10", "2025.12", "2026.2"].toSorted(compareEditions)).toEqual(["2025.12", "2026.2", "2026.10"]);
  });
});

describe("after an edition", () => {
  const site = readSite({ SITE_URL: "https://example.org", BASE_PATH: "/ref/" });
  const pageAt = (path: string) =>
    buildPages(compiled(), site, project).find(({ record }) => record.path === path)?.record;

  it("every page says which it is of", () => {
    expect(pageAt("/terms/transfer/")).toMatchObject({ edition: "2026.1" });
    expect(pageAt("/terms/transfer/")?.head.tags).toContainEqual({ tag: "meta", name: "edition", content: "2026.1" });
    expect(pageAt("/about/changes/")).toMatchObject({ groups: [], since: { name: "2026.1" } });
  });

  it("a changed definition is told side by side, and its page is revised", () => {
    edit("terms/transfer.mdx", "text: Ideas that move.", "text: Ideas that travel.");
    const content = compiled();
    const [change] = changesSince(content, content.editions[0] as never);
    expect(change).toMatchObject({ kind: "changed", group: "definition", place: "/terms/transfer/#berg-2004" });
    expect(change?.before).toContainEqual({ mark: "move" });
    expect(change?.after).toContainEqual({ mark: "travel" });
    expect(pageAt("/terms/transfer/")).toMatchObject({ edition: "2026.1, revised" });
    expect(pageAt("/cases/harbour-1993/")).toMatchObject({ edition: "2026.1" });
    expect(pageAt("/about/changes/2026.1/")).toMatchObject({ kind: "changesSince" });
  });

  it("an id that is gone is a problem, unless it is frozen once more before it is published", () => {
    edit("terms/transfer.mdx", "id: berg-2004", "id: berg-2005");
    const rules = () => compileContent({ root }).problems.map(({ rule }) => rule);
    expect(rules()).toContain("id-is-kept");
    expect(freeze("2026.2").message).toContain("id-is-kept");
    expect(freeze("2026.1", true).done).toBe(true);
    expect(rules()).not.toContain("id-is-kept");
  });

  it("an address that was retired leads on to where its readers are sent", () => {
    writeFileSync(
      at("redirects.yaml"),
      "redirects:\n  - { from: /terms/carry-over/, to: /terms/transfer/, since: 2026-11-23, why: It has another name. }\n",
    );
    const page = pageAt("/terms/carry-over/");
    expect(page).toMatchObject({ kind: "moved", to: { path: "/terms/transfer/", title: "Transfer" } });
    expect(page?.head.tags).toContainEqual({
      tag: "meta",
      "http-equiv": "refresh",
      content: "0; url=/ref/terms/transfer/",
    });
  });
});
