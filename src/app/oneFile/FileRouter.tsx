import { startTransition, useLayoutEffect, useState, type ReactNode } from "react";
import { Router, type RouterProps } from "react-router-dom";
import type { FileHistory } from "./fileHistory.ts";

interface Props {
  readonly history: FileHistory;
  readonly basename: string;
  readonly children: ReactNode;
}

/** The router of the site in one file; like that of the web it waits, with the page before, until the next has come. */
export function FileRouter({ history, basename, children }: Props) {
  const [{ location, action }, setPlace] = useState(history.now);
  useLayoutEffect(() => history.listen((place) => startTransition(() => setPlace(place))), [history]);
  return (
    <Router
      basename={basename}
      location={location}
      navigationType={action as NonNullable<RouterProps["navigationType"]>}
      navigator={history}
    >
      {children}
    </Router>
  );
}
