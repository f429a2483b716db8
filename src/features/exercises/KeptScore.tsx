import type { Score } from "./answers.ts";
import { scoreWords } from "./exerciseWords.ts";

interface Props {
  readonly score: Score;
  /** False where the device keeps nothing. */
  readonly kept: boolean;
  readonly onForget: () => void;
}

/** How far the reader has come with all exercises, where that is kept, and how to have it forgotten. */
export function KeptScore({ score, kept, onForget }: Props) {
  return (
    <div className="ex-kept">
      <p className="fine">
        {score.answered > 0 && `All exercises: ${scoreWords(score)}. `}
        {kept
          ? "Answers are kept on this device and nowhere else."
          : "This browser keeps no answers: they last until the page is closed or loaded again."}
      </p>
      {score.answered > 0 && (
        <button type="button" className="btn" onClick={onForget}>
          Forget my answers
        </button>
      )}
    </div>
  );
}
