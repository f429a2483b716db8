import { describe, expect, it } from "vitest";
import { filesBelow, importsOf, readSource } from "./support/sourceFiles.ts";

const sources = filesBelow("src").filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

/** The import table of src/README.md: a file in … may import …. The first row that fits a file is its own. */
const TABLE: readonly { readonly of: RegExp; readonly may: readonly RegExp[]; readonly types?: readonly RegExp[] }[] = [
  { of: /^src\/problem\.ts$/, may: [] },
  { of: /^src\/paths\.ts$/, may: [], types: [/^src\/taxonomy\/ids\.ts$/] },
  { of: /^src\/pages\.ts$/, may: [], types: [/^src\/(taxonomy|citations)\/[^/]+\.ts$/, /^src\/paths\.ts$/] },
  { of: /^src\/taxonomy\//, may: [/^src\/taxonomy\//, /^src\/problem\.ts$/] },
  {
    of: /^src\/citations\/.*\.ts$/,
    may: [/^src\/citations\/[^/]+\.ts$/, /^src\/taxonomy\/(ids|text|dates)\.ts$/, /^src\/problem\.ts$/],
  },
  {
    of: /^src\/citations\/.*\.tsx$/,
    may: [/^src\/citations\//, /^src\/taxonomy\//, /^src\/problem\.ts$/, /^src\/ui\//, /^src\/paths\.ts$/],
  },
  { of: /^src\/offline\//, may: [/^src\/offline\//] },
  { of: /^src\/ui\//, may: [/^src\/ui\//] },
  { of: /^src\/explorer\//, may: [/^src\/explorer\//, /^src\/taxonomy\//] },
  { of: /^src\/features\//, may: [/^src\/(taxonomy|citations|explorer|offline|ui)\//, /^src\/(paths|pages)\.ts$/] },
  {
    of: /^src\/build\//,
    may: [/^src\/(build|offline|taxonomy)\//, /^src\/citations\/[^/]+\.ts$/, /^src\/(problem|paths|pages)\.ts$/],
  },
  {
    of: /^src\/app\//,
    may: [/^src\/(app|taxonomy|citations|explorer|ui|features)\//, /^src\/(paths|pages|problem)\.ts$/],
  },
  {
    of: /^src\/(main|prerender|single)\.tsx$/,
    may: [
      /^src\/(app|taxonomy|citations|explorer|ui|features)\//,
      /^src\/(paths|pages|problem)\.ts$/,
      /^src\/styles\.css$/,
    ],
  },
];

const REACT = /^(react|react-dom|react-router-dom|zustand)(\/|$)/;
const own = (path: string): boolean => path.startsWith("src/");
const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

/** A view brings the style sheet of its own part of the page. */
const STYLED = /^src\/(features|citations)\/.*\.tsx$/;

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  if (/^src\/styles\/[a-z]+\.css$/.test(to) && STYLED.test(from)) return true;
  const row = TABLE.find(({ of }) => of.test(from));
  if (row === undefined) return false;
  if (featureOf(from) !== undefined && featureOf(from) === featureOf(to)) return true;
  return (
    row.may.some((pattern) => pattern.test(to)) || (typeOnly && (row.types ?? []).some((pattern) => pattern.test(to)))
  );
}

describe("imports", () => {
  it("run only as the table allows", () => {
    const broken = sources
      .flatMap(importsOf)
      .filter(({ from, to, typeOnly }) => own(to) && !mayImport(from, to, typeOnly));
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keep React out of the subject and of the build", () => {
    const broken = sources.filter((file) => /^src\/(taxonomy|build)\//.test(file)).flatMap(importsOf);
    expect(broken.filter(({ to }) => REACT.test(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keep Zod and Node out of what browsers load", () => {
    const gate = new Set(["src/taxonomy/schema.ts", "src/taxonomy/authorComponents.ts"]);
    const loaded = sources.filter((file) => !file.startsWith("src/build/") && !gate.has(file)).flatMap(importsOf);
    const broken = loaded.filter(
      ({ to, typeOnly }) => !typeOnly && (to === "zod" || to.startsWith("node:") || gate.has(to)),
    );
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("form no circle at run time", () => {
    const edges = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter(({ typeOnly, to }) => !typeOnly && sources.includes(to))
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("names", () => {
  it("tell a subject, never a technique", () => {
    const drawers = sources.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|hooks|types|index)(\/|\.tsx?$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  it("of component files are those of the component they export", () => {
    const wrong = sources
      .filter((file) => /\/[A-Z][^/]*\.tsx$/.test(file))
      .filter(
        (file) =>
          !new RegExp(String.raw`export (function|const|class) ${/([^/]+)\.tsx$/.exec(file)?.[1] ?? ""}\b`).test(
            readSource(file),
          ),
      );
    expect(wrong).toEqual([]);
  });

  it("are exported by name", () => {
    // Vite takes a config by its default export only.
    const named = sources.filter((file) => !file.endsWith(".config.ts"));
    expect(named.filter((file) => /^export default\b/m.test(readSource(file)))).toEqual([]);
  });
});

describe("markup", () => {
  const views = sources.filter((file) => file.endsWith(".tsx"));

  it("has no style property and no raw HTML: the policy blocks the one and the gate cannot see the other", () => {
    expect(views.filter((file) => /\bstyle=\{|dangerouslySetInnerHTML/.test(readSource(file)))).toEqual([]);
  });

  it("has at most 14 classes on an element", () => {
    const crowded = views.flatMap((file) =>
      [...readSource(file).matchAll(/className="([^"]*)"/g)]
        .filter(([, list]) => (list ?? "").split(/\s+/).length > 14)
        .map(([whole]) => `${file}: ${whole}`),
    );
    expect(crowded).toEqual([]);
  });

  it("links inside of the site through the router", () => {
    const raw = views.filter((file) => /<a [^>]*href="\//.test(readSource(file)));
    expect(raw).toEqual([]);
  });
});

describe("style sheets", () => {
  const SIDE =
    /(?<=[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right)\s*:[^;]*;|(?:text-align|float|clear)\s*:\s*(?:left|right)\b[^;]*;/g;

  it("name no side of the page, which another script would turn round", () => {
    // Where script says in pixels where something stands, it says so from the left.
    const placed = ["left: calc(var(--notch, 1.5rem) - 0.4375rem);"];
    const sided = filesBelow("src/styles").flatMap((file) =>
      [...readSource(file).matchAll(SIDE)]
        .map(([whole]) => whole)
        .filter((rule) => !placed.includes(rule))
        .map((rule) => `${file}: ${rule}`),
    );
    expect(sided).toEqual([]);
  });
});

describe("sizes", () => {
  it("keep every file under 300 lines, save those with a reason here", () => {
    const reasons: Readonly<Record<string, string>> = {
      "src/taxonomy/taxonomy.ts": "all entities of the subject on one page",
      "src/taxonomy/schema.ts": "all that an author may write on one page",
      "src/build/rules.ts": "every promise of the gate, one entry each",
      "src/pages.ts": "what each kind of page carries: the contract on one page",
    };
    const long = sources.filter((file) => readSource(file).split("\n").length > 300 && reasons[file] === undefined);
    expect(long).toEqual([]);
  });
});
