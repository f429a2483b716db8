import { useId } from "react";
import { useTypedWords } from "../../ui/useTypedWords.ts";

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Words that a case must hold. */
export function WordsField({ words, onWords }: Props) {
  const id = useId();
  const [typed, type] = useTypedWords(words, onWords);
  return (
    <div className="fd-words">
      <label htmlFor={id}>Words in title, text or place</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
    </div>
  );
}
