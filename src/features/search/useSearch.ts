import { useEffect, useState } from "react";
import type { SearchAnswer, SearchIndex } from "./searchIndex.ts";

export interface Search {
  /** The answer so far; that to the query before stays until there is one to this. */
  readonly answer: SearchAnswer | undefined;
  /** True where a file of the index could not be had: what is shown is not all, or nothing. */
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

interface State {
  readonly answer: SearchAnswer | undefined;
  readonly failed: boolean;
}

const NOTHING: State = { answer: undefined, failed: false };

/** Asks the index as the reader types. An older question is given up when a newer one comes. */
export function useSearch(index: SearchIndex, query: string): Search {
  const [state, setState] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      if (query.trim() === "") {
        setState(NOTHING);
        return;
      }
      for await (const answer of index.ask(query, asking.signal)) {
        if (!asking.signal.aborted) setState({ answer, failed: false });
      }
    };
    ask().catch(() => {
      if (!asking.signal.aborted)
        setState(({ answer }) => ({ answer: answer?.query === query ? answer : undefined, failed: true }));
    });
    return () => {
      asking.abort();
    };
  }, [index, query, attempt]);
  return { ...state, tryAgain: () => setAttempt((count) => count + 1) };
}
