import type { StageAct } from "./controls.ts";
import { NotesField } from "./NotesField.tsx";
import { notesFor } from "./ownNotes.ts";
import type { DeskAct, DeskState } from "./stageMessages.ts";
import { StepList } from "./StepList.tsx";
import { TalkClock } from "./TalkClock.tsx";

interface Props {
  readonly state: DeskState;
  readonly onAct: (act: DeskAct & StageAct) => void;
  readonly onGo: (step: number) => void;
}

/** What the trainer sees and the audience does not: this step and the next, notes, clock, jump list. */
export function PresenterDesk({ state, onAct, onGo }: Props) {
  const { names, now, covered } = state;
  const name = names[now] ?? "";
  const notes = notesFor(state.notes, names, name);
  return (
    <div className="desk">
      <section className="desk-now" aria-label="On the wall">
        <p className="tag">
          {state.title}, {state.place}
        </p>
        <h2>{name}</h2>
        <p>{covered === undefined ? state.words : `The screen is ${covered}.`}</p>
      </section>
      <section className="desk-next" aria-label="Next">
        <p className="tag">Next</p>
        <h2>{names[now + 1] ?? (state.after === undefined ? "End" : `Next view: ${state.after}`)}</h2>
        {state.nextWords !== undefined && <p>{state.nextWords}</p>}
      </section>
      <div className="desk-acts">
        <button type="button" className="btn" onClick={() => onAct("back")}>
          Back
        </button>
        <button type="button" className="btn btn--ink" onClick={() => onAct("next")}>
          Next
        </button>
        <button type="button" className="btn" aria-pressed={covered === "black"} onClick={() => onAct("blank")}>
          Black screen
        </button>
        <button type="button" className="btn" aria-pressed={covered === "white"} onClick={() => onAct("white")}>
          White screen
        </button>
        <button type="button" className="btn" onClick={() => onAct("leave")}>
          Leave stage
        </button>
      </div>
      <TalkClock since={state.since} planned={state.minutes} />
      <section className="desk-notes" aria-label="Notes">
        {notes.length > 0 && (
          <>
            <h2>Notes</h2>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
        <NotesField key={`${state.path} ${name}`} path={state.path} step={name} />
      </section>
      <nav className="desk-list" aria-label="Steps">
        <StepList names={names} now={now} onGo={onGo} />
      </nav>
    </div>
  );
}
