import { useCallback, useEffect, useRef, useState } from "react";
import type { SourceRow } from "../../citations/sourceRow.ts";
import { prepareRows, type PreparedRow } from "./explorer.ts";
import { fetchFile } from "../../citations/fetchFile.ts";

export interface SourceRows {
  /** All sources, once they have come. */
  readonly rows: readonly PreparedRow[] | undefined;
  readonly state: "resting" | "coming" | "here" | "failed";
  /** Begins to bring them, or tries again; nothing where they cannot be had. */
  readonly bring: () => Promise<readonly PreparedRow[] | undefined>;
}

const fromSite = (): Promise<readonly SourceRow[]> => fetchFile("sources/list.json");

/** The whole list, fetched when it is wanted: the page shows its first portion without it. */
export function useSourceRows(wanted: boolean, fetchRows = fromSite): SourceRows {
  const [rows, setRows] = useState<readonly PreparedRow[]>();
  const [state, setState] = useState<SourceRows["state"]>("resting");
  const coming = useRef<Promise<readonly PreparedRow[] | undefined>>(undefined);
  const bring = useCallback(() => {
    coming.current ??= fetchRows()
      .then(prepareRows)
      .then(
        (prepared) => {
          setRows(prepared);
          setState("here");
          return prepared;
        },
        () => {
          coming.current = undefined;
          setState("failed");
          return undefined;
        },
      );
    setState((before) => (before === "here" ? before : "coming"));
    return coming.current;
  }, [fetchRows]);
  useEffect(() => {
    if (wanted && coming.current === undefined && state === "resting") void bring();
  }, [wanted, state, bring]);
  return { rows, state, bring };
}
