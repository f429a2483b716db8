import type { TrackId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";

interface Props {
  /** All tracks, in their order. */
  readonly tracks: readonly Track[];
  readonly ids: readonly TrackId[];
}

/** The marks of the tracks that a theme has to do with, and their names for those who do not see them. */
export function ThemeTracks({ tracks, ids }: Props) {
  const own = tracks.filter(({ id }) => ids.includes(id));
  if (own.length === 0) return null;
  return (
    <p className="entries-fork">
      <span className="vh">Tracks: {own.map(({ title }) => title).join(", ")}</span>
      {own.map(({ id, line, mark }) => (
        <Mark key={id} line={line} mark={mark} size="small" />
      ))}
    </p>
  );
}
