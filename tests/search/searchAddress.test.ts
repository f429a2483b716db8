import { describe, expect, it } from "vitest";
import { searchAddress } from "../../src/features/search/searchAddress.ts";

const parse = (query: string) => searchAddress.parse(new URLSearchParams(query));

describe("the address of a search", () => {
  it.each(["", "back channel", "Çuhadar & Dayton", "1½", "a+b=c#d?e", " spaced "])(
    "holds “%s” and gives it back",
    (choice) => {
      expect(parse(searchAddress.format(choice).toString())).toEqual({ choice, dropped: [] });
    },
  );

  it.each([
    ["q=oslo&q=rome", { choice: "oslo", dropped: ["q=rome (twice)"] }],
    ["q=oslo&utm=x", { choice: "oslo", dropped: ["utm=x"] }],
    [`q=${"a".repeat(300)}`, { choice: "a".repeat(200), dropped: ["what follows the first 200 letters of the query"] }],
    ["q=%E0%A4%A", { choice: new URLSearchParams("q=%E0%A4%A").get("q"), dropped: [] }],
    ["", { choice: "", dropped: [] }],
  ])("%s is read, and what does not fit is named", (query, expected) => {
    expect(parse(query)).toEqual(expected);
  });
});
