import type { Health } from "../../citations/source.ts";

/** A leaf: full when it was seen whole, half when in part, empty when not, struck where it is not what was cited. */
const drawings = {
  verified: <path className="full" d="M1 1h10v14H1Z" />,
  partial: <path className="full" d="M1 8h10v7H1Z" />,
  knowledge: null,
  mismatch: <path d="M1 15 11 1" />,
  "not-found": null,
} as const satisfies Readonly<Record<Health, unknown>>;

interface Props {
  readonly health: Health;
}

/** The sign before the word for a source’s health. The word always stands beside it. */
export function HealthSign({ health }: Props) {
  return (
    <svg className="health-sign" width="12" height="16" viewBox="0 0 12 16" aria-hidden="true" focusable="false">
      {drawings[health]}
      <path className={health === "not-found" ? "gone" : undefined} d="M1 1h10v14H1Z" />
    </svg>
  );
}
