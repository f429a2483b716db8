import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { buildSearchFiles } from "../../src/build/searchFiles.ts";
import { createSearchIndex } from "../../src/features/search/searchIndex.ts";
import { root } from "../support/sourceFiles.ts";
import { found, loadFrom } from "./smallReference.ts";

const { content } = compileContent({ root });
if (content === undefined) throw new Error("The content cannot be read");
const files = buildSearchFiles(content);
const index = createSearchIndex({
  load: loadFrom(() => files),
  pause: () => Promise.resolve(),
  settle: () => Promise.resolve(),
});

describe("search in the real content", () => {
  it.each([
    ["backchanel", "/terms/back-channel/"],
    ["back ch", "/terms/back-channel/"],
    ["Lederrach", "/pyramid/"],
    ["mozambiqe", "/cases/mozambique-1992/"],
    ["problem solvng workshop", "/terms/problem-solving-workshop/"],
    ["Track II", "/tracks/track-2/"],
    ["what is track two", "/tracks/track-2/"],
    ["tarck 2", "/tracks/track-2/"],
    ["1.5", "/tracks/track-1-5/"],
    ["Track 1", "/tracks/track-1/"],
    ["multi-track", "/tracks/multitrack/"],
    ["oslo", "/cases/oslo-1993/"],
    ["transf", "/terms/transfer/"],
    ["hurting stalemate", "/terms/ripeness/"],
    ["is a back channel track 2", "/questions/backchannel-track-2/"],
  ])("“%s” finds %s first", async (query, path) => {
    expect((await found(query, index))[0]).toBe(path);
  });

  it.each(["Track 3", "Track III", "track three"])(
    "“%s” shows first what the number means, scheme by scheme",
    async (query) => {
      const first = (await found(query, index)).slice(0, 6);
      expect(first).toContain("/tracks/track-3/");
      expect(first).toContain("/schemes/nine-tracks/business/");
    },
  );

  it.each(["Track 4", "Track IV"])("“%s” shows the schemes that use the number", async (query) => {
    const first = (await found(query, index)).slice(0, 6);
    expect(first).toContain("/schemes/nine-tracks/private-citizen/");
    expect(first).toContain("/questions/multitrack-track-4/");
  });

  it.each(["recnociliation", "behavior", "organization", "cuhadar"])("finds “%s” somewhere", async (query) => {
    expect(await found(query, index)).not.toEqual([]);
  });

  it("leads from a text to its section", async () => {
    const places = await found("women barricade delegates hall", index);
    expect(places.some((place) => place.startsWith("/cases/liberia-2003/#"))).toBe(true);
  });
});
