import { paths } from "../paths.ts";
import type { TrackId } from "../taxonomy/ids.ts";
import type { Track } from "../taxonomy/taxonomy.ts";
import { SideLinks } from "../ui/SideLinks.tsx";

interface Props {
  /** All tracks, in their order. */
  readonly tracks: readonly Track[];
  readonly ids: readonly TrackId[];
  readonly title?: string;
}

/** Links to the tracks that a page has to do with, each with its mark. */
export function TrackLinks({ tracks, ids, title = "Tracks" }: Props) {
  const own = tracks.filter(({ id }) => ids.includes(id));
  return (
    <SideLinks
      title={title}
      links={own.map((track) => ({
        path: paths.track.to(track.id),
        title: track.title,
        line: track.line,
        mark: track.mark,
      }))}
    />
  );
}
