import { useHydrated } from "../../explorer/useAddress.ts";
import { PresentButton } from "../../ui/PresentButton.tsx";
import { ANSWERS, type Offer } from "./answers.ts";
import { Choice } from "./Choice.tsx";
import type { ExerciseChoice, ExerciseSet, Kind, Level, Size } from "./exerciseSet.ts";
import { levelWords, setWords } from "./exerciseWords.ts";

interface Props {
  readonly choice: ExerciseChoice;
  readonly set: ExerciseSet;
  readonly offers: readonly Offer[];
  readonly onChange: (part: Partial<ExerciseChoice>) => void;
  readonly onShuffle: () => void;
}

const LEVELS: readonly Level[] = [1, 2, 3];
const KINDS: readonly Kind[] = ["real", "invented"];
const SIZES: readonly Size[] = [5, 10, "all"];
const sizeWords: Readonly<Record<Size, string>> = { 5: "5 exercises", 10: "10 exercises", all: "All that fit" };

/** Which exercises make the set: how hard, on which track, real or invented, how many, in which order. */
export function SetChooser({ choice, set, offers, onChange, onShuffle }: Props) {
  const ready = useHydrated();
  return (
    <form className="ex-tools" autoComplete="off" aria-label="Choose a set">
      <fieldset disabled={!ready} aria-label="Set">
        <Choice
          label="Level"
          any="Any level"
          options={LEVELS.map((level) => ({ value: level, words: `${level}: ${levelWords[level].toLowerCase()}` }))}
          chosen={choice.level}
          onChoose={(level) => onChange({ level })}
        />
        <Choice
          label="Track"
          any="Any answer"
          options={ANSWERS.flatMap((answer) => offers.filter((offer) => offer.answer === answer)).map((offer) => ({
            value: offer.answer,
            words: offer.title,
          }))}
          chosen={choice.track}
          onChoose={(track) => onChange({ track })}
        />
        <Choice
          label="Events"
          any="Any event"
          options={KINDS.map((kind) => ({ value: kind, words: kind === "real" ? "Real only" : "Invented only" }))}
          chosen={choice.kind}
          onChoose={(kind) => onChange({ kind })}
        />
        <Choice
          label="Number"
          options={SIZES.map((size) => ({ value: size, words: sizeWords[size] }))}
          chosen={choice.size}
          onChoose={(size) => size !== undefined && onChange({ size })}
        />
        <div className="ex-order">
          <button type="button" className="btn" onClick={onShuffle}>
            Shuffle
          </button>
          {choice.seed !== undefined && (
            <button type="button" className="btn" onClick={() => onChange({ seed: undefined })}>
              Put in order
            </button>
          )}
          <PresentButton />
        </div>
      </fieldset>
      <output className="fine">{setWords(set, choice.seed)}</output>
    </form>
  );
}
