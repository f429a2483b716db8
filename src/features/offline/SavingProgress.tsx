import { sizeWords } from "./savingWords.ts";

interface Props {
  /** Bytes. */
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** How far saving is, and the way to stop it. */
export function SavingProgress({ done, total, onCancel }: Props) {
  return (
    <div className="offline-progress">
      <progress aria-label="Saving for offline" value={done} max={total} />
      <span>
        {sizeWords(done)} of {sizeWords(total)}
      </span>
      <button type="button" className="btn" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
