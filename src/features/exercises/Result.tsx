import { useEffect, useRef } from "react";
import type { RecordOf } from "../../pages.ts";
import type { Exercise } from "../../taxonomy/frontMatter.ts";
import { AcceptedAnswers } from "./AcceptedAnswers.tsx";
import { markAnswer, type Answer, type Offer } from "./answers.ts";
import { ExerciseSources } from "./ExerciseSources.tsx";
import { titleOf } from "./exerciseWords.ts";
import { Verdict } from "./Verdict.tsx";

interface Props {
  readonly exercise: Exercise;
  readonly given: Answer;
  readonly offers: readonly Offer[];
  readonly page: RecordOf<"exercises">;
  /** True right after the check: the focus goes to the result. */
  readonly arrived: boolean;
}

/** What becomes of an answer: never a verdict without its reason, and always every accepted answer. */
export function Result({ exercise, given, offers, page, arrived }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const marking = markAnswer(exercise, given);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <section className="ex-result" aria-labelledby="ex-result">
      <h3 id="ex-result" ref={heading} tabIndex={-1}>
        {titleOf(offers, given)}: {marking.under.length > 0 ? "accepted" : "not among the accepted answers"}
      </h3>
      <Verdict marking={marking} definitions={page.definitions} offers={offers} />
      <h4>{exercise.answers.length === 1 ? "The accepted answer" : "The accepted answers"}</h4>
      <AcceptedAnswers answers={exercise.answers} definitions={page.definitions} offers={offers} given={given} />
      <ExerciseSources exercise={exercise} cases={page.cases} />
    </section>
  );
}
