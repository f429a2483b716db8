import { Link } from "react-router-dom";
import { Text } from "../../citations/Text.tsx";
import { womenAmong } from "../../citations/womensWords.ts";
import { useHydrated } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import type { WomenAtLevel } from "../../taxonomy/questions.ts";
import type { RichText } from "../../taxonomy/text.ts";
import { Squares } from "../../ui/Squares.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { LevelBody } from "./LevelBody.tsx";
import type { PyramidLevel } from "./pyramid.ts";

interface Props {
  readonly id: string;
  readonly shown: PyramidLevel;
  /** That levels are not tracks: said beside every level. */
  readonly caveat: RichText;
  /** Through the gender lens: women among the actors whom the cases list at this level. */
  readonly women?: WomenAtLevel | undefined;
}

/** The selected level in words, headed by the line of the track onto which later writers map it. */
export function LevelPanel({ id, shown: { level, text, track }, caveat, women }: Props) {
  const ready = useHydrated();
  const role = ready ? ({ role: "tabpanel", tabIndex: 0 } as const) : {};
  return (
    <section className="py-panel" id={id} aria-labelledby={`level-tab-${level.id}`} {...role}>
      <TrackLine line={track.line} className="py-panel-line" />
      <p className="tag">
        Level {level.number}, mapped by later writers to <Link to={paths.track.to(track.id)}>{track.title}</Link>
      </p>
      <h2>{level.name}</h2>
      {women !== undefined && (
        <p className="py-women">
          <Squares of={women.actors} filled={women.women} />
          <span>
            In the cases, at this level: {womenAmong(women.actors, women.women)}.{" "}
            <a href="#women">What the count can say</a>
          </span>
        </p>
      )}
      <LevelBody text={text} heading="h3" />
      <p className="fine">
        <Text text={caveat} />
      </p>
    </section>
  );
}
