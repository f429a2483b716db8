import { Mark } from "../../ui/Mark.tsx";
import { isAccepted, scoreOf, type Given, type Offer } from "./answers.ts";
import type { ExerciseSet } from "./exerciseSet.ts";
import { listed, openingOf, scoreWords, titleOf } from "./exerciseWords.ts";
import { ItemLink } from "./ItemLink.tsx";
import type { PlayerActs } from "./playerActs.ts";

interface Props {
  readonly set: ExerciseSet;
  readonly given: Given;
  readonly offers: readonly Offer[];
  readonly acts: Pick<PlayerActs, "searchOf" | "move">;
}

/** The end of a set: what was answered, what is accepted, and the way back to each exercise. */
export function SetSummary({ set, given, offers, acts }: Props) {
  return (
    <div className="ex-summary">
      <p className="ex-scenario">{scoreWords(scoreOf(set.exercises, given))}</p>
      <ol>
        {set.exercises.map((exercise, index) => {
          const answer = given.get(exercise.id);
          const offer = offers.find((each) => each.answer === answer);
          const accepted = [...new Set(exercise.answers.map(({ track }) => titleOf(offers, track)))];
          return (
            <li key={exercise.id}>
              <span className="ex-n">{index + 1}</span>
              <p>
                <ItemLink search={acts.searchOf(exercise.id)} onMove={() => acts.move(exercise.id)}>
                  {openingOf(exercise)}
                </ItemLink>
              </p>
              <p className="ex-summary-a">
                {answer === undefined ? (
                  "Not answered"
                ) : (
                  <>
                    {offer?.track !== undefined && (
                      <Mark line={offer.track.line} mark={offer.track.mark} size="small" />
                    )}{" "}
                    <span>
                      <b>{titleOf(offers, answer)}:</b> {isAccepted(exercise, answer) ? "accepted" : "not accepted"}
                    </span>
                  </>
                )}
              </p>
              <p className="ex-summary-o">{answer !== undefined && `Accepted: ${listed(accepted)}`}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
