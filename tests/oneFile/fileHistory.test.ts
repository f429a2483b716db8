// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFileHistory, type FilePlace } from "../../src/app/oneFile/fileHistory.ts";
import { addressHere, isOneFile, windowAddress } from "../../src/ui/addressHere.ts";

const ORIGIN = "https://tracks.example";

beforeEach(() => history.replaceState(null, "", "/stick/reference.html"));
afterEach(() => {
  for (const base of document.querySelectorAll("base")) base.remove();
});

const at = (fragment: string, base = "/") => {
  history.replaceState(null, "", `/stick/reference.html${fragment}`);
  return createFileHistory(ORIGIN, base);
};

describe("the history of the site in one file", () => {
  it.each([
    ["", "/", "", ""],
    ["#/", "/", "", ""],
    ["#/cases/oslo-1993/?view=list#c3", "/cases/oslo-1993/", "?view=list", "#c3"],
    ["#c3", "/", "", ""],
    ["#https://elsewhere.example/", "/", "", ""],
  ])("finds the page behind “%s”", (fragment, pathname, search, hash) => {
    expect(at(fragment).now().location).toMatchObject({ pathname, search, hash });
  });

  it("goes on below the file’s own address, and the document’s base goes along", () => {
    const file = at("#/tracks/");
    const heard: FilePlace[] = [];
    file.listen((place) => heard.push(place));
    file.push({ pathname: "/compare/", search: "?tracks=track-1", hash: "" }, { from: "there" });
    expect(location.href).toMatch(/\/stick\/reference\.html#\/compare\/\?tracks=track-1$/);
    expect(addressHere().href).toBe(`${ORIGIN}/compare/?tracks=track-1`);
    file.replace("/compare/#grid");
    expect(addressHere().href).toBe(`${ORIGIN}/compare/#grid`);
    expect(heard.map(({ action, location: { state } }) => [action, state])).toEqual([
      ["PUSH", { from: "there" }],
      ["REPLACE", undefined],
    ]);
  });

  it("stays on the page where only a fragment is asked for", () => {
    const file = at("#/terms/transfer/");
    file.push({ hash: "#ref-kelman" });
    expect(file.now().location).toMatchObject({ pathname: "/terms/transfer/", hash: "#ref-kelman" });
  });

  it("goes back", async () => {
    const file = at("#/tracks/");
    file.push("/pyramid/");
    const heard = vi.fn<(place: FilePlace) => void>();
    file.listen(heard);
    file.go(-1);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(file.now()).toMatchObject({ action: "POP", location: { pathname: "/tracks/" } });
    expect(addressHere().href).toBe(`${ORIGIN}/tracks/`);
  });

  it("keeps the base path of the published site out of the file’s address", () => {
    const file = at("#/tracks/", "/reference/");
    expect(file.now().location.pathname).toBe("/reference/tracks/");
    file.push("/reference/cases/");
    expect(location.hash).toBe("#/cases/");
    expect(addressHere().href).toBe(`${ORIGIN}/reference/cases/`);
  });

  it("opens further windows on the file itself", () => {
    expect(isOneFile()).toBe(false);
    expect(windowAddress("/presenter/#abc")).toBe("/presenter/#abc");
    at("#/compare/");
    expect(isOneFile()).toBe(true);
    expect(windowAddress("/presenter/#abc")).toBe(`${location.origin}/stick/reference.html#/presenter/#abc`);
  });
});
