import { describe, expect, it } from "vitest";
import { foldWord, searchKey, searchWords } from "../../src/taxonomy/searchWords.ts";

const words = (text: string): string => searchWords(text).map(({ word }) => word).join(" "); // prettier-ignore

describe("names that differ only in their writing are one", () => {
  it.each([
    [
      "Track 2",
      ["Track II", "track two", "TRACK TWO", "Track-2", "Track2", "second track", "second-track", "Tracks 2"],
    ],
    [
      "Track 1.5",
      ["Track 1½", "Track One-and-a-Half", "track one and a half", "Track I.5", "track 1 1/2", "1.5 track", "Track1½"],
    ],
    ["Track 1", ["Track I", "Track One", "first track", "First-Track"]],
    ["Track 3", ["Track III", "track three", "third-track"]],
    ["Track 9", ["Track IX", "Track Nine", "ninth track"]],
    ["multitrack", ["multi-track", "Multi track", "Multi‑Track"]],
    ["back channel", ["backchannel", "back-channel", "Back Channel", "backchanel", "back channels"]],
    ["pre-negotiation", ["prenegotiation", "pre negotiation"]],
    ["Çuhadar", ["Cuhadar", "ÇUHADAR", "C\u0327uhadar"]],
    ["Rød-Larsen", ["Rod Larsen", "rød larsen"]],
    ["Łódź", ["Lodz", "łódź"]],
    ["organisation", ["organization", "Organisations", "organizations"]],
    ["behaviour", ["behavior"]],
    ["centre", ["center", "Centers"]],
    ["programme", ["program", "programs"]],
    ["travelling", ["traveling"]],
    ["analyse", ["analyze"]],
    ["Lederach’s", ["Lederach", "Lederach's", "Lederrach"]],
    ["theories", ["theory"]],
  ])("%s", (name, others) => {
    for (const other of others) expect(`${other}: ${searchKey(other)}`).toBe(`${other}: ${searchKey(name)}`);
  });
});

describe("names that mean different things stay apart", () => {
  it.each([
    ["Track 1", "Track 1.5"],
    ["Track 1", "Track 15"],
    ["Track 2", "two tracks"],
    ["track", "track 1"],
    ["process", "procession"],
    ["1992", "1993"],
  ])("%s and %s", (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });
});

describe("the words of a text", () => {
  it.each([
    ["Tracks I, II and III", "track 1 2 and 3"],
    ["Tracks 1 and 1½, or Track Two", "track 1 and 1.5 or track 2"],
    ["a two-track approach in 1992–93", "a two track aproach in 1992 93"],
    ["I met him at the second round", "i met him at the second round"],
    ["the sides’ papers, Sant’Egidio’s too", "the side paper santegidio too"],
    ["", ""],
    ["“…” – !", ""],
    ["constructor __proto__ toString", "constructor proto tostring"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it("keep their places in the text as it was written", () => {
    const text = "Çuhadar on second-track talks";
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Çuhadar",
      "on",
      "track",
      "second",
      "talks",
    ]);
  });

  it("begin as their beginnings do, so that results stand while a reader types", () => {
    for (const word of ["organisation", "behaviour", "citizen", "cellular", "source", "neighbour", "Wanis", "mass"]) {
      for (let length = 2; length < word.length; length += 1) {
        expect(foldWord(word).startsWith(foldWord(word.slice(0, length)))).toBe(true);
      }
    }
  });
});
