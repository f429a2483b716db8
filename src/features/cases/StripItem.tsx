import { Fragment } from "react";
import { Holders } from "../../citations/Holders.tsx";
import { Text } from "../../citations/Text.tsx";
import type { Actor } from "../../taxonomy/taxonomy.ts";
import { passageWords } from "./caseWords.ts";
import { longDate } from "./scoreDays.ts";
import type { Passage, StripEvent } from "./strip.ts";
import { StripRail } from "./StripRail.tsx";
import { womanWord } from "./women.ts";
import { WomanSign } from "./WomanSign.tsx";

interface Props {
  readonly event: StripEvent;
  readonly actors: readonly Actor[];
  readonly selected: boolean;
  /** The gender lens: women and bodies of women are marked. */
  readonly lens: boolean;
  readonly trackTitle: (passage: Passage, end: "from" | "to") => string;
}

/** One event in words: when, on which track and who says so, what happened, who acted, what passed on. */
export function StripItem({ event, actors, selected, lens, trackTitle }: Props) {
  const { episode, track, starts, arrives } = event;
  const acting = actors.filter(({ id }) => episode.actors.includes(id));
  return (
    <li
      id={episode.id}
      className="st"
      tabIndex={-1}
      aria-current={selected || undefined}
      data-step="episode"
      data-step-name={episode.title}
    >
      <StripRail event={event} />
      <div className="st-t">
        <p className="st-d">
          {longDate(episode)} <span className="st-k">{track.title}</span>
          {episode.turning && <span className="st-turn">Turning point</span>}
        </p>
        <h3 className="st-h">{episode.title}</h3>
        {arrives.map((passage) => (
          <p key={passage.transfer.id} className="st-in">
            From {trackTitle(passage, "from")}: <a href={`#${passage.from.id}`}>{passage.from.title}</a>
          </p>
        ))}
        <p className="st-p">
          <Text text={episode.text} place={episode.id} />
        </p>
        {acting.length > 0 && (
          <p className="st-n">
            Who:{" "}
            {acting.map((actor, index) => (
              <Fragment key={actor.id}>
                {index > 0 && "; "}
                {lens && actor.woman ? (
                  <b className="st-woman">
                    <WomanSign />
                    {actor.name} ({womanWord(actor)})
                  </b>
                ) : (
                  actor.name
                )}
              </Fragment>
            ))}
          </p>
        )}
        <p className="st-n">
          {"by" in episode.classed ? (
            <>
              Classed on {track.title} by <Holders text={episode.classed.by} />
            </>
          ) : (
            <>
              Our reading of the track: <Text text={episode.classed.ours} />
            </>
          )}
        </p>
        {starts.map((passage) => (
          <p key={passage.transfer.id} id={passage.transfer.id} className="st-x">
            <b>
              {passageWords[passage.transfer.kind]} {trackTitle(passage, "to")}.
            </b>{" "}
            <Text text={passage.transfer.text} place={passage.transfer.id} />{" "}
            <a className="st-to" href={`#${passage.to.id}`}>
              To: {passage.to.title}, {longDate(passage.to)}
            </a>
          </p>
        ))}
      </div>
    </li>
  );
}
