import type { ReactNode } from "react";
import { Text } from "../../citations/Text.tsx";
import type { Track } from "../../taxonomy/taxonomy.ts";
import type { RichText } from "../../taxonomy/text.ts";
import { Mark } from "../../ui/Mark.tsx";

interface Props {
  readonly station: { readonly id: string; readonly label: string; readonly text: RichText };
  readonly track?: Track | undefined;
  /** Whether the mark of the track is shown; its name is always said. */
  readonly marked?: boolean;
  /** A word before the label: the direction of an arrow. */
  readonly tag?: string;
  readonly children?: ReactNode;
}

/** A thing of a figure in words: its track, its name, and what it is. */
export function StationWords({ station, track, marked = true, tag, children }: Props) {
  return (
    <div className="mf-words">
      <p className="mf-label">
        {track !== undefined && marked && <Mark line={track.line} mark={track.mark} size="small" />}
        <b>
          {tag !== undefined && <span className="mf-tag">{tag} </span>}
          {station.label}
          {track !== undefined && track.title !== station.label && <span className="vh">, {track.title}</span>}
        </b>
      </p>
      <p className="mf-text">
        <Text text={station.text} place={station.id} />
      </p>
      {children}
    </div>
  );
}
