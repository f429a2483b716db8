import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { builtAddresses, htmlAt } from "../support/builtSite.ts";
import { root } from "../support/sourceFiles.ts";

const { content } = compileContent({ root, cache: `${root}/.cache` });

/** The gate lets authors link to these; only the views can keep what it promises. */
const promised = [...(content?.addresses ?? [])].map(([address, fragments]) => ({
  address,
  fragments: [...(fragments ?? [])],
}));

describe("what links may name", () => {
  it("is every page of the built site", () => {
    expect(promised.map(({ address }) => address).toSorted()).toEqual(builtAddresses());
  });

  it("is on its page, each once", () => {
    const faults = promised.flatMap(({ address, fragments }) => {
      const ids = [...htmlAt(address).matchAll(/\sid="([^"]*)"/g)].map((match) =>
        (match[1] ?? "").replaceAll("&#x27;", "'").replaceAll("&amp;", "&"),
      );
      return fragments
        .filter((fragment) => ids.filter((id) => id === fragment).length !== 1)
        .map((fragment) => `${address}#${fragment}`);
    });
    expect(faults).toEqual([]);
  });
});
