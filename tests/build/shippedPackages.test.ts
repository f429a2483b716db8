// @vitest-environment node
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { licencesPage, readStyle } from "../../src/build/buildLicences.ts";
import { createShipping, packageFolder, readPackage } from "../../src/build/shippedPackages.ts";
import { readSite } from "../../src/build/site.ts";
import { root } from "../support/sourceFiles.ts";

describe("the package of a module", () => {
  it("is the innermost folder below node_modules, scope and all", () => {
    expect(packageFolder("/a/node_modules/react/index.js")).toBe("/a/node_modules/react");
    expect(packageFolder("/a/node_modules/@b/c/lib/d.js?commonjs-module")).toBe("/a/node_modules/@b/c");
    expect(packageFolder("\0/a/node_modules/e/node_modules/f/g.js")).toBe("/a/node_modules/e/node_modules/f");
  });

  it("is none for modules of ours and for virtual ones", () => {
    expect(packageFolder("/a/src/main.tsx")).toBeUndefined();
    expect(packageFolder("\0virtual:core")).toBeUndefined();
  });
});

describe("a package that ships", () => {
  it("brings its name, version, licence and the licence in full", () => {
    const react = readPackage(join(root, "node_modules/react"));
    expect(react).toMatchObject({ name: "react", licence: "MIT" });
    expect(react.text).toContain("Permission is hereby granted");
  });
});

describe("citation styles", () => {
  it("are named with their authors and their licence", () => {
    const style = `<style><info><title>A &amp; B</title><author><name>Ada  Adler</name></author>
      <contributor><name>Ben Berg</name></contributor><rights license="http://creativecommons.org/licenses/by-sa/3.0/">x</rights></info></style>`;
    expect(readStyle(style)).toEqual({
      title: "A & B",
      people: ["Ada Adler", "Ben Berg"],
      licence: "http://creativecommons.org/licenses/by-sa/3.0/",
    });
  });

  it("of this site are all under CC BY-SA 3.0", () => {
    const { record } = licencesPage(readSite({}), root);
    const styles = record.kind === "licences" ? record.styles : [];
    expect(styles.length).toBe(7);
    expect(styles.filter(({ licence }) => !licence.includes("by-sa/3.0")).map(({ title }) => title)).toEqual([]);
    expect(styles.filter(({ people }) => people.length === 0).map(({ title }) => title)).toEqual([]);
  });
});

describe("what a package carries inside", () => {
  it("is named with the package that declares it, types left out", () => {
    const names = createShipping(root)
      .packages()
      .filter(({ within }) => within === "docx")
      .map(({ name }) => name);
    expect(names).toContain("nanoid");
    expect(names.some((name) => name.startsWith("@types/"))).toBe(false);
  });
});
