import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { useHydrated, useOnStage } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import type { Exercise } from "../../taxonomy/frontMatter.ts";
import { AcceptedAnswers } from "./AcceptedAnswers.tsx";
import { AnswerOffers, MarkedOffers } from "./AnswerOffers.tsx";
import type { Answer, Offer } from "./answers.ts";
import { ExerciseTags } from "./ExerciseTags.tsx";
import type { PlayerActs } from "./playerActs.ts";
import { Result } from "./Result.tsx";

interface Props {
  readonly exercise: Exercise;
  readonly page: RecordOf<"exercises">;
  readonly offers: readonly Offer[];
  /** The answer that was checked. */
  readonly given: Answer | undefined;
  readonly acts: Pick<PlayerActs, "give" | "again">;
  /** Back and Next: beside the check, and after the result once there is one. */
  readonly children: ReactNode;
}

/** One exercise: the scenario, six answers, a button; then the result in the place of the choice. */
export function ExerciseItem({ exercise, page, offers, given, acts, children }: Props) {
  const ready = useHydrated();
  const onStage = useOnStage();
  const [picked, setPicked] = useState<Answer>();
  const [isMissing, setMissing] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const pick = (answer: Answer): void => {
    setPicked(answer);
    setMissing(false);
  };
  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (picked === undefined) {
      setMissing(true);
      group.current?.querySelector("input")?.focus();
      return;
    }
    setChecked(true);
    acts.give(exercise.id, picked);
  };
  const again = (): void => {
    setPicked(undefined);
    setChecked(false);
    acts.again(exercise.id);
  };
  return (
    <div className="ex-item" data-tally={exercise.id}>
      <ExerciseTags exercise={exercise} />
      <p className="ex-scenario" data-step="exercise" data-step-name="Scenario">
        {exercise.scenario}
      </p>
      {onStage && (
        <div data-step="exercise" data-step-name="Accepted answers">
          <AcceptedAnswers answers={exercise.answers} definitions={page.definitions} offers={offers} />
        </div>
      )}
      {given === undefined ? (
        <form onSubmit={check} autoComplete="off">
          {/* Until script runs the choice can be read and not be made. */}
          <fieldset ref={group} disabled={!ready}>
            <legend className="vh">Which track is this?</legend>
            <AnswerOffers offers={offers} name={`answer-${exercise.id}`} picked={picked} onPick={pick} />
            <div className="ex-check">
              <button type="submit" className="btn btn--ink">
                Check
              </button>
              <output>{isMissing && "Choose an answer first."}</output>
              {children}
            </div>
          </fieldset>
        </form>
      ) : (
        <>
          <MarkedOffers offers={offers} given={given} accepted={exercise.answers.map(({ track }) => track)} />
          <Result exercise={exercise} given={given} offers={offers} page={page} arrived={isChecked} />
          <div className="ex-check">
            <button type="button" className="btn" onClick={again}>
              Answer again
            </button>
            {children}
          </div>
        </>
      )}
    </div>
  );
}
