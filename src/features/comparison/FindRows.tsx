import { useCallback } from "react";
import { useTypedWords } from "../../ui/useTypedWords.ts";
import type { ChangeComparison } from "./useComparisonChoice.ts";

interface Props {
  readonly words: string;
  readonly onChange: ChangeComparison;
}

/** Words that a row must hold. All that is typed in one go is one step back. */
export function FindRows({ words, onChange }: Props) {
  const typing = words !== "";
  const write = useCallback(
    (find: string): void => {
      onChange({ find }, { replace: typing && find !== "" });
    },
    [onChange, typing],
  );
  const [typed, type] = useTypedWords(words, write);
  return (
    <label className="ct-find">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="7.5" cy="7.5" r="5.5" />
        <path d="M11.8 11.8 16.5 16.5" />
      </svg>
      <span className="vh">Filter rows by words</span>
      <input
        type="search"
        placeholder="Filter rows by words"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
    </label>
  );
}
