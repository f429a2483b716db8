import type { Exercise } from "../../taxonomy/frontMatter.ts";
import { kindWords, levelWords } from "./exerciseWords.ts";
import type { Level } from "./exerciseSet.ts";

interface Props {
  readonly exercise: Pick<Exercise, "level" | "real">;
}

/** How hard an exercise is, and whether it happened. */
export function ExerciseTags({ exercise: { level, real } }: Props) {
  return (
    <ul className="ex-tags">
      <li>
        Level {level}: {levelWords[level as Level].toLowerCase()}
      </li>
      <li>{kindWords(real)}</li>
    </ul>
  );
}
