import type { ReactNode } from "react";
import type { WomensCoverage } from "../taxonomy/questions.ts";
import { coverageWords } from "./womensWords.ts";

interface Props {
  readonly coverage: WomensCoverage;
  /** Where to go on. */
  readonly children?: ReactNode;
}

/** What counts of women can say, and what they cannot. */
export function CoverageNote({ coverage, children }: Props) {
  return (
    <p className="coverage">
      <b>{coverageWords(coverage)}</b> Counted are the actors whom the sources listed name; a body of women counts once.
      A low number may tell of the sources, not of the talks. {children}
    </p>
  );
}
