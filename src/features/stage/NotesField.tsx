import { useId, useState } from "react";
import { keepOwnNotes, readOwnNotes } from "./ownNotes.ts";

interface Props {
  readonly path: string;
  readonly step: string;
}

/** The trainer’s own notes on a step. Give it a key: one field a step. */
export function NotesField({ path, step }: Props) {
  const [notes, setNotes] = useState(() => readOwnNotes(path, step));
  const [isKept, setKept] = useState(true);
  const field = useId();
  return (
    <div className="desk-own">
      <label htmlFor={field}>Your notes on this step</label>
      <textarea
        id={field}
        rows={4}
        value={notes}
        onChange={({ target }) => {
          setNotes(target.value);
          setKept(keepOwnNotes(path, step, target.value));
        }}
      />
      <p className="fine" role="status">
        {isKept
          ? "Kept on this device only."
          : "This browser keeps nothing: the notes are lost when the window closes."}
      </p>
    </div>
  );
}
