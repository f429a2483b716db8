import { useCallback, useEffect, useState } from "react";
import { tidyWords } from "./timelineAddress.ts";

export interface TypedWords {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** Takes words as chosen already: whoever calls it writes them to the address, with other choices. */
  readonly keep: (words: string) => void;
}

/** Milliseconds: browsers refuse an address that changes with every key. */
const REST = 400;

/** Words as they are typed; the address follows when the keys rest, and leads when the reader goes back. */
export function useTypedWords(chosen: string, choose: (words: string) => void): TypedWords {
  const [typed, setTyped] = useState(chosen);
  const [seen, setSeen] = useState(chosen);
  /** What the address holds, or is about to. */
  const [kept, setKept] = useState(chosen);
  if (chosen !== seen) {
    setSeen(chosen);
    if (chosen !== kept) {
      setTyped(chosen);
      setKept(chosen);
    }
  }
  const keep = useCallback((words: string) => {
    setTyped(words);
    setKept(tidyWords(words));
  }, []);
  useEffect(() => {
    const words = tidyWords(typed);
    if (words === kept) return undefined;
    const resting = setTimeout(() => {
      setKept(words);
      choose(words);
    }, REST);
    return () => {
      clearTimeout(resting);
    };
  }, [typed, kept, choose]);
  return { typed, type: setTyped, keep };
}
