import { PlaceLink } from "../../citations/PlaceLink.tsx";
import { Text } from "../../citations/Text.tsx";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { AcceptedAnswers } from "./AcceptedAnswers.tsx";
import type { Offer } from "./answers.ts";
import { ExerciseSources } from "./ExerciseSources.tsx";
import { ExerciseTags } from "./ExerciseTags.tsx";
import { ItemLink } from "./ItemLink.tsx";

interface Props {
  readonly page: RecordOf<"exercises">;
  readonly offers: readonly Offer[];
  /** The query that shows an exercise by itself in the player, among all exercises. */
  readonly searchOf: (item: string) => string;
  readonly onMove: (item: string) => void;
}

/**
 * All exercises in the author’s order, each with its answers folded away: the whole page where no script runs. On paper the
 * answers follow all scenarios, as a key.
 */
export function ExerciseList({ page, offers, searchOf, onMove }: Props) {
  const ready = useHydrated();
  return (
    <section className="points ex-list" aria-labelledby="all-exercises">
      <h2 id="all-exercises">All exercises</h2>
      <p className="points-intro" id="text">
        <Text text={page.exercises.text} place="text" />
      </p>
      <ol>
        {page.exercises.exercises.map((exercise, index) => (
          <li key={exercise.id} id={exercise.id}>
            <div className="ex-head">
              <h3>Exercise {index + 1}</h3>
              <ExerciseTags exercise={exercise} />
            </div>
            <div className="ex-told">
              <p className="points-text">
                {exercise.scenario}
                <PlaceLink id={exercise.id} />
              </p>
              <details className="ex-key unfold">
                <summary>
                  Accepted answers<span className="ex-to"> to exercise {index + 1}</span>
                </summary>
                <AcceptedAnswers answers={exercise.answers} definitions={page.definitions} offers={offers} />
                <ExerciseSources exercise={exercise} cases={page.cases} />
              </details>
              {ready && (
                <p className="points-links">
                  <ItemLink search={searchOf(exercise.id)} onMove={() => onMove(exercise.id)}>
                    Answer exercise {index + 1}
                  </ItemLink>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="ex-keyhead" aria-hidden="true">
        Answer key
      </p>
    </section>
  );
}
