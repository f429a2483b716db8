import type { HandoutChoice } from "../../explorer/handoutAddress.ts";
import { blanksFor, type Blanking } from "./fillIn.ts";
import type { Sheet } from "./sheet.ts";

interface Props {
  readonly sheets: readonly Sheet[];
  readonly choice: HandoutChoice;
  readonly onChange: (part: Partial<HandoutChoice>) => void;
}

const HOW: readonly (readonly [Blanking, string])[] = [
  ["none", "As it stands"],
  ["half", "Every second answer blank"],
  ["all", "All answers blank"],
];

/** What is printed: the form, the notes, the lines. Not on paper itself. */
export function HandoutTools({ sheets, choice, onChange }: Props) {
  const chosen = choice.blank.toSorted().join(",");
  const how = HOW.find(([each]) => blanksFor(sheets, each).toSorted().join(",") === chosen)?.[0];
  const check = (name: "key" | "lines" | "notes", words: string, isOff = false) => (
    <label className="ho-check">
      <input
        type="checkbox"
        checked={choice[name]}
        disabled={isOff}
        onChange={({ target }) => onChange({ [name]: target.checked })}
      />{" "}
      {words}
    </label>
  );
  return (
    <div className="ho-tools">
      <fieldset>
        <legend>Answers</legend>
        {HOW.map(([each, words]) => (
          <label key={each} className="seg">
            <input
              type="radio"
              name="blanks"
              checked={how === each}
              onChange={() => onChange({ blank: blanksFor(sheets, each) })}
            />
            <span>{words}</span>
          </label>
        ))}
        <p className="ho-hint">
          {how === undefined ? `${choice.blank.length} chosen answers are blank. ` : ""}Press an answer’s square below
          to blank it by itself.
        </p>
      </fieldset>
      <fieldset>
        <legend>With</legend>
        {check("lines", "Lines for notes")}
        {check("key", "Answer key on a page of its own", choice.blank.length === 0)}
        {check("notes", "My notes")}
      </fieldset>
      <button type="button" className="btn btn--ink" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
