import { Link } from "react-router-dom";
import { Text } from "../../citations/Text.tsx";
import { useHydrated } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import type { RichText } from "../../taxonomy/text.ts";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { LevelBody } from "./LevelBody.tsx";
import type { PyramidLevel } from "./pyramid.ts";

interface Props {
  readonly id: string;
  readonly shown: PyramidLevel;
  /** That levels are not tracks: said beside every level. */
  readonly caveat: RichText;
}

/** The selected level in words, headed by the line of the track onto which later writers map it. */
export function LevelPanel({ id, shown: { level, text, track }, caveat }: Props) {
  const ready = useHydrated();
  const role = ready ? ({ role: "tabpanel", tabIndex: 0 } as const) : {};
  return (
    <section className="py-panel" id={id} aria-labelledby={`level-tab-${level.id}`} {...role}>
      <TrackLine line={track.line} className="py-panel-line" />
      <p className="tag">
        Level {level.number}, mapped by later writers to <Link to={paths.track.to(track.id)}>{track.title}</Link>
      </p>
      <h2>{level.name}</h2>
      <LevelBody text={text} heading="h3" />
      <p className="fine">
        <Text text={caveat} />
      </p>
    </section>
  );
}
