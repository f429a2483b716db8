import type { Ref } from "react";
import type { RecordOf } from "../../pages.ts";
import type { Given, Offer } from "./answers.ts";
import { ExerciseItem } from "./ExerciseItem.tsx";
import { END, stepsFrom, type ExerciseSet } from "./exerciseSet.ts";
import { placeWords } from "./exerciseWords.ts";
import { ItemLink } from "./ItemLink.tsx";
import type { PlayerActs } from "./playerActs.ts";
import { SetSummary } from "./SetSummary.tsx";

/** Sets up to this size show a link to each exercise; longer ones say only how far one is. */
const MOST_STEPS = 10;

interface Props {
  readonly page: RecordOf<"exercises">;
  readonly set: ExerciseSet;
  readonly given: Given;
  readonly offers: readonly Offer[];
  readonly acts: PlayerActs;
  /** Takes the focus when another exercise is shown. */
  readonly heading: Ref<HTMLHeadingElement>;
}

function Steps({ set, given, acts }: Pick<Props, "set" | "given" | "acts">) {
  if (set.exercises.length < 2 || set.exercises.length > MOST_STEPS) return null;
  return (
    <nav className="ex-steps" aria-label="Exercises of this set">
      <ol>
        {set.exercises.map(({ id }, index) => (
          <li key={id}>
            <ItemLink
              search={acts.searchOf(id)}
              onMove={() => acts.move(id)}
              isCurrent={index === set.index}
              isAnswered={given.has(id)}
            >
              <span aria-hidden="true">{index + 1}</span>
              <span className="vh">
                Exercise {index + 1}
                {given.has(id) && ", answered"}
              </span>
            </ItemLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Turns({ set, given, acts }: Pick<Props, "set" | "given" | "acts">) {
  const { back, next } = stepsFrom(set);
  const isAnswered = set.current !== undefined && given.has(set.current.id);
  return (
    <div className="ex-turns">
      {back !== undefined && (
        <button type="button" className="btn" data-stage-act="back" onClick={() => acts.move(back)}>
          Back
        </button>
      )}
      {next !== undefined && (
        <button
          type="button"
          className={isAnswered ? "btn btn--ink" : "btn"}
          data-stage-act="next"
          onClick={() => acts.move(next)}
        >
          {next === END ? "See the summary" : "Next"}
        </button>
      )}
    </div>
  );
}

/** One exercise at a time, large enough to be projected. */
export function Player({ page, set, given, offers, acts, heading }: Props) {
  const { current } = set;
  const turns = <Turns set={set} given={given} acts={acts} />;
  return (
    <section className="ex-plate" aria-labelledby="ex-place">
      <div className="ex-bar">
        <h2 id="ex-place" ref={heading} tabIndex={-1}>
          {placeWords(set)}
        </h2>
        <Steps set={set} given={given} acts={acts} />
      </div>
      {current !== undefined && (
        <ExerciseItem
          key={current.id}
          exercise={current}
          page={page}
          offers={offers}
          given={given.get(current.id)}
          acts={acts}
        >
          {turns}
        </ExerciseItem>
      )}
      {set.atEnd && (
        <>
          <SetSummary set={set} given={given} offers={offers} acts={acts} />
          <div className="ex-check">{turns}</div>
        </>
      )}
      {current === undefined && !set.atEnd && (
        <div className="ex-item">
          <p className="ex-scenario">No exercise has this level, this track and this kind at once.</p>
          <button type="button" className="btn btn--ink" onClick={acts.showAll}>
            Choose from all exercises
          </button>
        </div>
      )}
    </section>
  );
}
