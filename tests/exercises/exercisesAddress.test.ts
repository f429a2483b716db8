import { describe, expect, it } from "vitest";
import { queryText } from "../../src/explorer/useAddress.ts";
import { ANSWERS } from "../../src/features/exercises/answers.ts";
import { exercisesAddress } from "../../src/features/exercises/exercisesAddress.ts";
import { END, firstChoice, type ExerciseChoice } from "../../src/features/exercises/exerciseSet.ts";
import { exercises } from "./makeExercises.ts";

const ids = exercises.map(({ id }) => id);
const codec = exercisesAddress(ids);
const parse = (query: string) => codec.parse(new URLSearchParams(query));

function everyChoice(): readonly ExerciseChoice[] {
  const levels: readonly ExerciseChoice["level"][] = [undefined, 1, 2, 3];
  const kinds: readonly ExerciseChoice["kind"][] = [undefined, "real", "invented"];
  const sizes: readonly ExerciseChoice["size"][] = [5, 10, "all"];
  const tracks = [undefined, ...ANSWERS];
  return levels.flatMap((level) =>
    tracks.flatMap((track) =>
      kinds.flatMap((kind) =>
        sizes.flatMap((size) =>
          [undefined, 1, 9999].flatMap((seed) =>
            [undefined, "dakar", END].map((item) => ({ level, track, kind, size, seed, item })),
          ),
        ),
      ),
    ),
  );
}

describe("the address of an exercise", () => {
  it("gives back every choice that was written to it", () => {
    for (const choice of everyChoice()) {
      const query = new URLSearchParams(codec.format(choice).toString());
      expect(codec.parse(query)).toEqual({ choice, dropped: [] });
    }
  });

  it("is empty for what is shown first", () => {
    expect(codec.format(firstChoice).toString()).toBe("");
    expect(parse("")).toEqual({ choice: firstChoice, dropped: [] });
  });

  it("can be read and sent", () => {
    const { choice, dropped } = parse("level=1&track=track-2&set=5&item=oslo-early-1993");
    expect(dropped).toEqual([]);
    expect(choice).toMatchObject({ level: 1, track: "track-2", size: 5, item: "oslo-early-1993", seed: undefined });
    expect(queryText(codec.format({ ...choice, kind: "real", size: 10, seed: 7 }))).toBe(
      "level=1&track=track-2&kind=real&set=10&seed=7&item=oslo-early-1993",
    );
  });

  it.each([
    ["level=4&track=track-9&kind=true&set=7&seed=0&item=nowhere", 6],
    ["seed=10000", 1],
    ["seed=-1", 1],
    ["seed=1.5", 1],
    ["seed=007", 1],
    ["level=1&level=2", 1],
    ["item=constructor&track=__proto__", 2],
    ["<script>alert(1)</script>=1&utm=x", 2],
    ["item=%00%ff%F0%9F%92%A3", 1],
    ["level=&set=", 0],
  ])("survives %s", (query, count) => {
    const { choice, dropped } = parse(query);
    expect(dropped).toHaveLength(count);
    expect(codec.parse(codec.format(choice))).toEqual({ choice, dropped: [] });
  });

  it("names no more than the beginning of a long value", () => {
    expect(parse(`item=${"x".repeat(100_000)}`).dropped[0]?.length).toBeLessThan(60);
  });
});
