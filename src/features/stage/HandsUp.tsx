import type { AskedExercise } from "./pageActs.ts";
import { handsFor, type Tally } from "./tally.ts";

interface Props {
  readonly asked: AskedExercise;
  readonly tally: Tally;
  readonly onHands: (answer: string, by: 1 | -1) => void;
}

/** Hands that go up for each answer: counted by buttons or by the keys 1 to 9, without names. */
export function HandsUp({ asked, tally, onHands }: Props) {
  return (
    <section className="stage-hands" aria-label="Hands up">
      <ol>
        {asked.answers.map((answer, index) => (
          <li key={answer}>
            <span className="stage-answer">
              <kbd aria-hidden="true">{index + 1}</kbd> {answer}
            </span>
            <span className="stage-count">
              <button type="button" aria-label={`${answer}: one hand fewer`} onClick={() => onHands(answer, -1)}>
                −
              </button>
              <output className="num" aria-label={`${answer}: hands`}>
                {handsFor(tally, asked.id, answer)}
              </output>
              <button type="button" aria-label={`${answer}: one hand more`} onClick={() => onHands(answer, 1)}>
                +
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
