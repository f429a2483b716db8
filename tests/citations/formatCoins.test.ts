import { describe, expect, it } from "vitest";
import { formatCoins } from "../../src/citations/formatCoins.ts";
import { trickyWorks } from "./trickyWorks.ts";

const read = (id: string): URLSearchParams => {
  const item = trickyWorks.find((each) => each.id === id);
  if (item === undefined) throw new Error(`No work ${id}`);
  return new URLSearchParams(formatCoins(item));
};

describe("a context object", () => {
  it("tells an article", () => {
    const pairs = read("jones2015b");
    expect(Object.fromEntries(pairs)).toMatchObject({
      ctx_ver: "Z39.88-2004", rft_val_fmt: "info:ofi/fmt:kev:mtx:journal", "rft.genre": "article", "rft.atitle": "Second of the Year", "rft.jtitle": "Journal of Tracks",
      "rft.volume": "4", "rft.issue": "3", "rft.spage": "7", "rft.epage": "19", "rft.aulast": "Jones", "rft.aufirst": "Peter", "rft.date": "2015",
    });
  }); // prettier-ignore

  it("tells a chapter, with its letters and its DOI", () => {
    const pairs = read("duffy1998");
    expect(pairs.get("rft.genre")).toBe("bookitem");
    expect(pairs.get("rft.atitle")).toBe("Peace in Đinđić’s Time: 50% & More_Or Less");
    expect(pairs.get("rft.btitle")).toBe("Wars & Words");
    expect(pairs.getAll("rft.au")).toEqual(["Živko Kovač", "Frank von Hippel"]);
    expect(pairs.get("rft_id")).toBe("info:doi/10.1000/abc_def");
  });

  it("tells an edited book by its editors, a thesis by its school, and all else in Dublin Core", () => {
    expect(read("edited2010").getAll("rft.au")).toEqual(["Ann E. Towns", "Karin Aggestam"]);
    expect(read("thesis2002").get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dissertation");
    expect(read("thesis2002").get("rft.inst")).toBe("Royal Roads University");
    const page = read("press2023");
    expect(page.get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dc");
    expect(page.getAll("rft.creator")).toEqual(["Agency"]);
    expect(page.get("rft.date")).toBe("2023-08-20");
    expect(page.get("rft.identifier")).toBe("https://example.org/news");
  });

  it("says nothing of a date where there is none", () => {
    expect(read("undated1").has("rft.date")).toBe(false);
  });
});
