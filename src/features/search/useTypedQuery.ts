import { useEffect, useState } from "react";
import { useAddress } from "../../explorer/useAddress.ts";
import { searchAddress } from "./searchAddress.ts";

export interface TypedQuery {
  readonly query: string;
  readonly dropped: readonly string[];
  readonly type: (query: string) => void;
  /** Writes what was typed to the address at once, before the reader leaves. */
  readonly keep: () => void;
}

/** Milliseconds: browsers refuse an address that changes with every key. */
const REST = 400;

/** The query as it is typed; the address follows when the keys rest, and leads when the reader goes back. */
export function useTypedQuery(): TypedQuery {
  const { choice, dropped, choose } = useAddress(searchAddress);
  const [query, setQuery] = useState(choice);
  const [seen, setSeen] = useState(choice);
  const [written, setWritten] = useState(choice);
  if (choice !== seen) {
    setSeen(choice);
    if (choice !== written) setQuery(choice);
  }
  const keep = (): void => {
    if (query === choice) return;
    setWritten(query);
    choose(query, { replace: true });
  };
  useEffect(() => {
    if (query === choice) return undefined;
    const resting = setTimeout(() => {
      setWritten(query);
      choose(query, { replace: true });
    }, REST);
    return () => {
      clearTimeout(resting);
    };
  }, [query, choice, choose]);
  return { query, dropped, type: setQuery, keep };
}
