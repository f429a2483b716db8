import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router-dom";

const never = (): (() => void) => () => undefined;

/** False in prerendered HTML and in the first client render, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
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
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const query = hydrated ? search : "";
  const { choice, dropped } = useMemo(() => codec.parse(new URLSearchParams(query)), [codec, query]);
  const choose = useCallback(
    (next: Choice, options: { readonly replace?: boolean } = {}) => {
      const text = queryText(codec.format(next));
      const to = { pathname, search: text === "" ? "" : `?${text}`, hash };
      void navigate(to, { replace: options.replace ?? false });
    },
    [codec, hash, navigate, pathname],
  );
  return { choice, dropped, choose };
}
