/** A page, or what shows it, could not be had: the reader is told by PageFailure, so that it is no error of ours. */
export class PageUnavailable extends Error {}

/** Passes on what React could mend itself, save where a page was not to be had. */
export function reportUnexpected(error: unknown): void {
  const { cause } = error as { readonly cause?: unknown };
  if (!(error instanceof PageUnavailable) && !(cause instanceof PageUnavailable)) reportError(error);
}

/** React leaves a promise behind whose page was not to be had; nobody waits for it any more. */
export function letUnavailableRest(): void {
  window.addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof PageUnavailable) event.preventDefault();
  });
}
