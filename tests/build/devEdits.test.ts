// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBuildCache } from "../../src/build/buildCache.ts";
import { codeOf, CORE, moduleNameOf, PAGE, PAGES } from "../../src/build/contentModules.ts";
import { contentPlugin, mdxPlugin } from "../../src/build/contentPlugin.ts";
import { createContentSource, type ContentSource } from "../../src/build/contentSource.ts";
import { openLastStart } from "../../src/build/lastStart.ts";
import { readSite } from "../../src/build/site.ts";
import { formatProblems } from "../../src/build/printProblems.ts";
import { root } from "../support/sourceFiles.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const place = mkdtempSync(join(root, ".cache/dev-edits-"));
const folder = relative(root, join(place, "content"));
const site = readSite({});
const cache = openBuildCache(join(place, "kept"), "dev", "one");
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(place, "content"), { recursive: true, force: true });
  cpSync(join(root, "tests/content/base"), join(place, "content"), { recursive: true });
});

const servers: ViteDevServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Dev {
  readonly source: ContentSource;
  readonly server: ViteDevServer;
}

async function startDev(isKept = false): Promise<Dev> {
  const last = isKept ? openLastStart(root, folder, site, cache) : undefined;
  const source = createContentSource(root, folder, site, isKept ? cache : undefined, last);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [contentPlugin(source, root, folder, site), mdxPlugin(source, root)],
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  servers.push(server);
  return { source, server };
}

const textsOf = (): readonly string[] =>
  readdirSync(join(place, "content"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .toSorted()
    .map((file) => join(place, "content", file));

/** Everything that dev serves of the content: each module as a browser gets it, and the problems. */
async function served({ source, server }: Dev): Promise<Readonly<Record<string, string>>> {
  const paths = [...source.state().paths()];
  const modules = [CORE, PAGES, ...paths.map((path) => PAGE + moduleNameOf(path))].map((name) => `\0${name}`);
  const answers = await Promise.all(
    [...modules, ...textsOf()].map(async (id): Promise<[string, string]> => {
      const text = await server.environments.client.transformRequest(id).then(
        (result) => result?.code ?? "nothing",
        (error: unknown) => `fails: ${String((error as { reason?: string }).reason)}`,
      );
      return [id, text.replaceAll(/\?t=\d+|\/\/# sourceMappingURL.*/g, "")];
    }),
  );
  return Object.fromEntries([...answers, ["problems", formatProblems(source.state().problems)]]);
}

const contentFile = (name: string): string => join(place, "content", name);
const tick = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

/** Says that a file has changed, as the watcher would, and waits until what it leads to is begun. */
async function told({ server }: Dev, name: string, event: "change" | "add" | "unlink" = "change"): Promise<void> {
  server.watcher.emit(event, contentFile(name));
  await tick(60);
}

function replace(name: string, from: string, to: string): void {
  const text = readFileSync(contentFile(name), "utf8");
  expect(text).toContain(from);
  writeFileSync(contentFile(name), text.replace(from, to));
}

const TERM = "terms/transfer.mdx";
const QUESTION = "questions/who-named-it.mdx";

/** What an author does, each step after the one before. */
const edits: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ["a field", TERM, "How ideas move", "How thoughts move"],
  ["a citation of a field", TERM, "table. [@berg2004quiet]", "table. [@berg2004quiet; @adler1999talks, p. 3]"],
  [
    "a citation of a text",
    TERM,
    "It is hard to measure. [@dahl2015return]",
    "It is hard to measure. [@cole2010market]",
  ],
  ["a title that others name", TERM, "title: Transfer", "title: Passage"],
  ["a title that others list", QUESTION, "title: Who named Track 2?", "title: Who named Track 2 first?"],
  ["an id inside", TERM, "id: berg-2004", "id: berg-quiet"],
  ["an order", "tracks/track-1.mdx", "order: ", "order: 9"],
  ["fields that cannot be read", TERM, "published:", "publisht:"],
  ["fields that can be read again", TERM, "publisht:", "published:"],
  ["a text that cannot be read", QUESTION, "Nobody knows about", "Nobody <knows about"],
  ["a text that can be read again", QUESTION, "Nobody <knows about", "Nobody knew about"],
  ["a source", "references.bib", "{1999}", "{1998}"],
  ["an id of a source", "references.bib", "cole2010market", "cole2011market"],
  ["a label in the vocabularies", "taxonomy.yaml", "label: ", "label: Other "],
  ["vocabularies that cannot be read", "taxonomy.yaml", "dimensions:", "dimensionz:"],
  ["vocabularies that can be read again", "taxonomy.yaml", "dimensionz:", "dimensions:"],
  ["the lock", "claims.lock", " c1 ", " c7 "],
];

describe("dev after an edit", () => {
  it("serves what a fresh start would, once it has settled", async () => {
    replace(QUESTION, "Nobody knows.", 'Nobody knows about transfer effects, nor <Term id="transfer" />.');
    const dev = await startDev();
    let before = await served(dev);
    const compare = async (what: string): Promise<void> => {
      await dev.source.settled();
      await tick(30);
      const after = await served(dev);
      expect(after, what).toEqual(await served(await startDev()));
      expect(after, `${what} changes something`).not.toEqual(before);
      before = after;
    };
    for (const [what, file, from, to] of edits) {
      replace(file, from, to);
      await told(dev, file);
      // What is asked for in the meantime may be of the time before, and may not stay.
      await served(dev);
      // While the vocabularies cannot be read, the pages stay as they were.
      if (what.startsWith("vocabularies that cannot")) {
        const pages = before;
        await dev.source.settled();
        before = await served(dev);
        expect({ ...before, problems: "" }, what).toEqual({ ...pages, problems: "" });
        expect(before.problems).toContain("dimensionz");
      } else await compare(what);
    }
    writeFileSync(contentFile("terms/relay.mdx"), readFileSync(contentFile(TERM), "utf8").replace("title: Passage", "title: Relay").replace("[transfer effects]", "[]")); // prettier-ignore
    await told(dev, "terms/relay.mdx", "add");
    await compare("a file that is added");
    rmSync(contentFile("terms/relay.mdx"));
    await told(dev, "terms/relay.mdx", "unlink");
    await compare("a file that is removed");
  });

  it("shows an edited field and a new citation before all is read again", async () => {
    const dev = await startDev();
    await served(dev);
    const shown: typeof edits = [
      ...edits.slice(0, 3),
      ["a citation of a case", "cases/harbour-1993.mdx", "[@berg2004quiet]", "[@berg2004quiet; @cole2010market]"],
      ["a title", QUESTION, "title: Who named", "title: Who first named"],
    ];
    for (const [what, file, from, to] of shown) {
      replace(file, from, to);
      await told(dev, file);
      const name = PAGE + file.replace(".mdx", "");
      const { code } = (await dev.server.environments.client.transformRequest(`\0${name}`)) ?? { code: "" };
      const fresh = createContentSource(root, folder, site);
      const record = (text = ""): string =>
        text.slice(text.indexOf("export const page"), text.indexOf("\nexport { default"));
      expect(record(code), what).toBe(record(codeOf(name, fresh.state(), site.base)));
    }
    await dev.source.settled();
  });

  it("shows a part of content that it never read, and then all of it", async () => {
    replace(TERM, "How ideas move", "How notions move");
    const dev = await startDev(true);
    const record = async (): Promise<string> => {
      const found = await dev.server.environments.client.transformRequest(`\0${PAGE}${TERM.replace(".mdx", "")}`);
      return found?.code ?? "";
    };
    expect(await record()).toContain("How notions move");
    expect(dev.source.isPart()).toBe(true);
    expect(dev.source.state().paths()).toContain("/sources/berg2004quiet/");
    replace(TERM, "How notions move", "How beliefs move");
    await told(dev, TERM);
    expect(await record()).toContain("How beliefs move");
    await dev.source.settled();
    await tick(30);
    expect(dev.source.isPart()).toBe(false);
    expect(await served(dev)).toEqual(await served(await startDev()));
  });

  it("goes on from what the last start kept, and keeps what it read", async () => {
    const first = await startDev(true);
    first.source.state();
    await first.source.settled();
    const start = await served(first);
    await tick(2600);
    const second = await startDev(true);
    expect(await served(second)).toEqual(start);
    replace(TERM, "How ideas move", "How thoughts move");
    await told(second, TERM);
    await second.source.settled();
    await tick(30);
    const edited = await served(second);
    expect(edited).toEqual(await served(await startDev()));
    expect(edited).not.toEqual(start);
    await tick(2600);
    const last = openLastStart(root, folder, site, cache)?.read();
    expect(JSON.stringify(last?.page("/terms/transfer/"))).toContain("How thoughts move");
  });
});
