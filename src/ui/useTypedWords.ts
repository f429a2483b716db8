import { useEffect, useRef, useState } from "react";

/** Milliseconds after which the keys rest: browsers refuse an address that changes with every key. */
const REST = 300;

/**
 * Words being typed, which reach `onWords` when the keys rest, and which follow `words` when these change by other means,
 * as by going back. Gives what the field shows and how to change it.
 */
export function useTypedWords(
  words: string,
  onWords: (words: string) => void,
): readonly [typed: string, type: (typed: string) => void] {
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  const [written, setWritten] = useState<string>();
  // What cannot be written as it was typed must not be written again and again.
  const sent = useRef<string>(undefined);
  if (words !== seen) {
    setSeen(words);
    if (words !== written) setTyped(words);
    setWritten(undefined);
  }
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted === words || wanted === sent.current) return undefined;
    const resting = setTimeout(() => {
      sent.current = wanted;
      setWritten(wanted);
      onWords(wanted);
    }, REST);
    return () => {
      clearTimeout(resting);
    };
  }, [wanted, words, onWords]);
  const type = (next: string): void => {
    sent.current = undefined;
    setTyped(next);
  };
  return [typed, type];
}
