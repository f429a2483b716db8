import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { LevelBody } from "./LevelBody.tsx";
import type { PyramidLevel } from "./pyramid.ts";

interface Props {
  readonly levels: readonly PyramidLevel[];
}

/** The text form of the drawing: every level in full, always in the page. */
export function LevelsSideBySide({ levels }: Props) {
  return (
    <section className="afternote py-text">
      <h2>The three levels side by side</h2>
      <div className="lv3">
        {levels.map(({ level, text, track }) => (
          <section
            key={level.id}
            id={`level-${level.id}`}
            aria-labelledby={`level-name-${level.id}`}
            data-step="level"
            data-step-name={level.name}
          >
            <TrackLine line={track.line} className="lv3-l" />
            <h3 id={`level-name-${level.id}`}>
              <Mark line={track.line} mark={String(level.number)} size="small" />
              {level.name}
            </h3>
            <LevelBody text={text} heading="h4" />
          </section>
        ))}
      </div>
    </section>
  );
}
