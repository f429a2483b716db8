import type { Direction } from "./placeArrows.ts";

const paths: Readonly<Record<Direction, { readonly bar: string; readonly head: string }>> = {
  up: { bar: "M14 24V14", head: "M6 14L14 3L22 14Z" },
  down: { bar: "M14 4V14", head: "M6 14L14 25L22 14Z" },
  across: { bar: "M4 14H14", head: "M14 6L25 14L14 22Z" },
  inward: { bar: "M22 7H11A6 6 0 0 0 11 20H14", head: "M13 12L24 20L13 28Z" },
};

interface Props {
  readonly direction: Direction;
}

/** The direction of an arrow before its words, where the drawing has no room. */
export function ArrowSign({ direction }: Props) {
  const { bar, head } = paths[direction];
  return (
    <span className="ar-sign" aria-hidden="true">
      <svg width="28" height="28" focusable="false">
        <path className="mf-bar" d={bar} />
        <path className="mf-head" d={head} />
      </svg>
    </span>
  );
}
