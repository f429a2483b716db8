import type { CellState } from "../taxonomy/taxonomy.ts";

const drawings = {
  /** A line that forks into two positions. */
  contested: (
    <>
      <path d="M10 7.5V11M4 15V11H16V15" />
      <circle cx="10" cy="5" r="2.75" />
      <circle className="full" cx="4" cy="16" r="2.25" />
      <circle className="full" cx="16" cy="16" r="2.25" />
    </>
  ),
  /** Therefore: what we conclude. */
  inferred: (
    <>
      <circle className="full" cx="10" cy="5" r="2.25" />
      <circle className="full" cx="4.5" cy="15" r="2.25" />
      <circle className="full" cx="15.5" cy="15" r="2.25" />
    </>
  ),
  /** A lane without events: the hairline stays. */
  silent: <path className="hair" d="M1 10H19" />,
  inapplicable: <path className="hair" d="M1 10H19M6 16 14 4" />,
} as const;

interface Props {
  readonly state: Exclude<CellState, "stated">;
}

/** The small sign before the words for the state of a cell. */
export function CellSign({ state }: Props) {
  return (
    <svg className="ct-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[state]}
    </svg>
  );
}
