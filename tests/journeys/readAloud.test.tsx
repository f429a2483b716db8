// @vitest-environment jsdom
import { virtual } from "@guidepup/virtual-screen-reader";
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderApp } from "../support/renderApp.tsx";

/** What those hear who read with a screen reader, phrase by phrase, in the order of the page. */

afterEach(() => virtual.stop());

/** All phrases of a part of the page. */
async function readAloud(part: Element | null): Promise<readonly string[]> {
  if (part === null) throw new Error("There is nothing to read");
  await virtual.stop();
  await virtual.start({ container: part as HTMLElement });
  const [first = ""] = await virtual.spokenPhraseLog();
  const MOST = 2000;
  for (let step = 0; step < MOST; step += 1) {
    await virtual.next();
    const last = await virtual.lastSpokenPhrase();
    // After the end it begins anew.
    if (last === first) break;
  }
  return (await virtual.spokenPhraseLog()).slice(0, -1);
}

/** The places of phrases among those that were heard; each must be there, after the one before. */
function inOrder(heard: readonly string[], ...phrases: readonly RegExp[]): void {
  let from = -1;
  for (const phrase of phrases) {
    const at = heard.findIndex((each, index) => index > from && phrase.test(each));
    expect(at, `${String(phrase)} after “${heard[from] ?? "the beginning"}”`).toBeGreaterThan(from);
    from = at;
  }
}

describe("read aloud, the table", () => {
  it("says what it compares, then for each question the answer of each track and where it stands", async () => {
    await renderApp("/compare/?tracks=track-1,track-2&rows=participants,capacity");
    const heard = await readAloud(document.querySelector("main table"));
    inOrder(
      heard,
      /^table, Two tracks of diplomacy compared on two questions$/,
      /^columnheader, Track 1 Official$/,
      /^columnheader, Track 2 Unofficial$/,
      /^rowheader, Who is in the room\? Participants$/,
      /^cell, Track 1 Officials\./,
      /^Officials\.$/,
      /^link, Source 1: Pallapothu 2020$/,
      /^link, Copy link to track-1--participants$/,
      /^cell, Track 2 Contested: 3 answers, Track 2, Participants/,
      /^listitem, .*position 1, set size 3$/,
      /^Influential private citizens\.$/,
      /^rowheader, In whose name do they speak\? Capacity$/,
    );
    expect(heard.filter((phrase) => phrase.startsWith("rowheader"))).toHaveLength(2);
  });
});

describe("read aloud, the pyramid", () => {
  it("goes from the top to the ground and says which level is shown", async () => {
    await renderApp("/pyramid/?level=grassroots");
    const heard = await readAloud(document.querySelector("main figure"));
    inOrder(
      heard,
      /^tablist, Levels/,
      /^tab, Top leadership .*not selected, position 1, set size 3$/,
      /^tab, Middle-range leadership .*not selected, position 2/,
      /^tab, Grassroots leadership .*, selected, position 3/,
      /^radiogroup, Links shown$/,
      /^caption$/,
      /^A drawing of three levels of leadership/,
    );
    // The drawing itself says the same once more, to the eye only.
    expect(heard.filter((phrase) => phrase.startsWith("graphics"))).toEqual([]);
  });
});

describe("read aloud, a score", () => {
  it("names its lanes, then its events in order of time, each with its date and its track", async () => {
    await renderApp("/cases/oslo-1993/");
    const heard = await readAloud(document.querySelector("main figure"));
    inOrder(
      heard,
      /^figure, Oslo, December 1992/,
      /^list, Lanes$/,
      /^link, Track 1 Official$/,
      /^link, Track 3 Grassroots, no event/,
      /^group, Oslo, December 1992/,
    );
    // Narrow screens have the same once more, turned on its side; style sheets show one of the two.
    const [score = null] = screen.getAllByRole("group", { name: /^Oslo, December 1992/ });
    const events = (await readAloud(score)).flatMap(
      (phrase) => /^link, .*: (.* \d{4}), (Track [\d.]+)$/.exec(phrase)?.slice(1) ?? [],
    );
    expect(events.length).toBe(20);
    const years = events.filter((_, index) => index % 2 === 0).map((date) => Number(/\d{4}$/.exec(date)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});

describe("read aloud, the card of a mark", () => {
  it("says which source it is, the reference and how far it can be relied on, and leads to its page", async () => {
    const { user } = await renderApp("/tracks/track-2/");
    const [mark] = screen.getAllByRole("link", { name: /^Source \d+: / });
    if (mark === undefined) throw new Error("No mark");
    await user.click(mark);
    const heard = await readAloud(await screen.findByRole("dialog"));
    inOrder(
      heard,
      /^dialog, Source \d+: /,
      /\(\d{4}[a-z]?\)|\(n\.d\.\)/,
      /^(Verified|Seen in part|Not seen|Mismatch|Not found)$/,
      /^link, Go to source$/,
      /^button, Turn previews off$/,
      /^button, Close$/,
    );
  });
});
