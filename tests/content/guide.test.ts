// @vitest-environment node
import { afterAll, describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { fieldRows, type JsonSchema } from "../../src/build/fieldRows.ts";
import { buildPages } from "../../src/build/buildPages.ts";
import { rules } from "../../src/build/rules.ts";
import { readSite } from "../../src/build/site.ts";
import { buildDocs } from "../../src/build/writeDocs.ts";
import { HEALTHS } from "../../src/citations/source.ts";
import { authorComponents } from "../../src/taxonomy/authorComponents.ts";
import { readSource, root } from "../support/sourceFiles.ts";
import { compileFixture, forgetFixtures, printed } from "./compileFixture.ts";

afterAll(forgetFixtures);

const guide = readSource("content/README.md");
const compiled = compileContent({ root, cache: `${root}/.cache` });

describe("the generated documents", () => {
  it.each([...buildDocs(guide)])("%s is what `npm run fix` writes", (file, text) => {
    expect(readSource(file)).toBe(text);
  });

  it("describe every field in a sentence", () => {
    const schemas = [...buildDocs(guide)]
      .filter(([file]) => file.endsWith(".json"))
      .map(([, text]) => JSON.parse(text) as JsonSchema);
    expect(schemas).toHaveLength(19);
    expect(
      schemas
        .flatMap(fieldRows)
        .filter(({ says }) => !/\w.*[.?…]$/su.test(says))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("the author’s guide", () => {
  it("has every rule, every component and every health", () => {
    const names = [...Object.keys(rules), ...HEALTHS].map((name) => `\`${name}\``);
    const components = Object.keys(authorComponents).map((name) => `\`<${name}>\``);
    expect([...names, ...components].filter((name) => !guide.includes(`| ${name} `))).toEqual([]);
  });

  it("shows a case that passes the gate", () => {
    const example = /```mdx\n(.*?)```/s.exec(guide)?.[1] ?? "";
    const added = example
      .trimEnd()
      .split("\n")
      .map((line) => `+${line}`)
      .join("\n");
    const fixture = compileFixture(`--- cases/bridge-1994.mdx\n${added}\n`);
    expect(fixture.content?.cases.map(({ study }) => study.id)).toContain("bridge-1994");
    expect(printed(fixture)).toBe("");
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(readSource("package.json")) as { scripts: Readonly<Record<string, string>> };
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("tells rightly which texts may cite", () => {
    const entries = Object.values(compiled.content?.entries ?? {}).flat();
    const read = new Set(entries.flatMap(({ fields }) => fields.texts.map(({ path }) => asGuide(path))));
    expect(read.size).toBeGreaterThan(20);
    const isTold = (field: string): boolean =>
      field.endsWith("[]")
        ? guide.includes(`| \`${field.slice(0, -2)}\` | a list, each a text that may cite`)
        : guide.includes(`| \`${field}\` | a text that may cite |`);
    expect([...read].filter((field) => !isTold(field))).toEqual([]);
  });
});

/** `["cells", "stage", 1, "text"]` → `cells.<id>.text`, as the guide writes it. */
function asGuide(path: readonly (string | number)[]): string {
  const steps = path.map((step, index) => (path[0] === "cells" && index === 1 ? "<id>" : String(step)));
  return steps.join(".").replaceAll(/\.\d+/g, "[]").replace("cells.<id>[]", "cells.<id>");
}

describe("the content of the reference", () => {
  it("has no problem", () => {
    expect(printed({ problems: compiled.problems.filter(({ severity }) => severity === "error") })).toBe("");
  });

  it("has an address for every page that is built, and for no other", () => {
    const { content } = compiled;
    const built =
      content === undefined
        ? []
        : buildPages(content, readSite({})).filter(
            ({ record: { kind } }) => kind !== "notFound" && kind !== "unsaved" && kind !== "moved",
          );
    expect([...(content?.addresses.keys() ?? [])].toSorted()).toEqual(
      built.map(({ record }) => record.path).toSorted(),
    );
  });

  it("gives every claim a place on its page that links can name", () => {
    const { content } = compiled;
    const lost = [...(content?.claims ?? [])].flatMap(([page, claims]) =>
      claims
        .filter(({ anchor }) => content?.addresses.get(page)?.has(anchor) !== true)
        .map(({ anchor }) => `${page}#${anchor}`),
    );
    expect(lost).toEqual([]);
  });

  it("gives no two claims that stand apart the same place", () => {
    const repeated = [...(compiled.content?.claims ?? [])].flatMap(([page, claims]) => {
      const paragraphs = claims.map(({ anchor }) => anchor).filter((anchor) => /^(c\d+|cell-.*)$/.test(anchor));
      return paragraphs
        .filter((anchor, index) => paragraphs.indexOf(anchor) < index)
        .map((anchor) => `${page}#${anchor}`);
    });
    expect(repeated).toEqual([]);
  });
});
