import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { parseStage, withoutStage, withStage } from "./stageAddress.ts";

const never = (): (() => void) => () => undefined;

/** False in prerendered HTML and in the first client render, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** True while the page is on the wall; false in prerendered HTML. */
export function useOnStage(): boolean {
  const { search } = useLocation();
  const hydrated = useHydrated();
  return hydrated && parseStage(new URLSearchParams(search)) !== undefined;
}

/** A view’s choices in the address: one `parse`, one `format`, inverse to each other. */
export interface AddressCodec<Choice> {
  /** Whatever the query holds becomes a choice; what does not fit is dropped and named in `dropped`. */
  readonly parse: (query: URLSearchParams) => { readonly choice: Choice; readonly dropped: readonly string[] };
  /** The query of a choice, empty for what is shown first. */
  readonly format: (choice: Choice) => URLSearchParams;
}

/** The query as readers see it: `tracks=track-1,track-2`. A comma needs no escape there. */
export function queryText(query: URLSearchParams): string {
  return query.toString().replaceAll("%2C", ",");
}

export interface Address<Choice> {
  readonly choice: Choice;
  /** Parts of the address that did not fit, for a polite note. */
  readonly dropped: readonly string[];
  /** Writes a new choice to the address. Each choice is a step of the browser’s history. */
  readonly choose: (choice: Choice, options?: { readonly replace?: boolean }) => void;
}

/**
 * The address is the home of what a reader would send to a colleague. Pages are prerendered without a query, so the
 * first render shows the plain view, and the address is adopted right after.
 */
export function useAddress<Choice>(codec: AddressCodec<Choice>): Address<Choice> {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const query = hydrated ? search : "";
  const { choice, dropped } = useMemo(() => codec.parse(withoutStage(new URLSearchParams(query))), [codec, query]);
  const place = useMemo(() => parseStage(new URLSearchParams(query)), [query]);
  const choose = useCallback(
    (next: Choice, options: { readonly replace?: boolean } = {}) => {
      const text = queryText(withStage(codec.format(next), place));
      const to = { pathname, search: text === "" ? "" : `?${text}`, hash };
      // On stage a choice is no step of the history: Back leaves the stage, and what React Router keeps there stays.
      void navigate(to, { replace: options.replace ?? place !== undefined, state: place && (state as unknown) });
    },
    [codec, hash, navigate, pathname, place, state],
  );
  return { choice, dropped, choose };
}

/** What a parameter of an address means, and the parts of it that mean nothing, as a note names them. */
export interface Read<Value> {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/** Letters of an address that a note repeats; one may be long and strange. */
const SHOWN = 48;

/** `track=track-9`, cut where it is long. */
export function named(words: string): string {
  const letters = [...words];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : words;
}
