import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { queryText, useAddress, useHydrated } from "../../explorer/useAddress.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { offersOf, scoreOf, type Given } from "./answers.ts";
import { exercisesAddress } from "./exercisesAddress.ts";
import { exerciseSet, firstChoice, MOST_SEED, type ExerciseChoice } from "./exerciseSet.ts";
import { ExerciseList } from "./ExerciseList.tsx";
import { keptAnswers } from "./keptAnswers.ts";
import { KeptScore } from "./KeptScore.tsx";
import { Player } from "./Player.tsx";
import { SetChooser } from "./SetChooser.tsx";
import "../../styles/exercises.css";

interface Props {
  readonly page: RecordOf<"exercises">;
}

const nothingGiven: Given = new Map();

/** Which track is this? One exercise after the other as the address says, and below it all of them as a list. */
export function ExercisesPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const all = page.exercises.exercises;
  const codec = useMemo(() => exercisesAddress(all.map(({ id }) => id)), [all]);
  const { choice, dropped, choose } = useAddress(codec);
  const stored = useStore(keptAnswers);
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const given = hydrated ? stored.given : nothingGiven;
  const set = useMemo(() => exerciseSet(all, choice), [all, choice]);
  const offers = useMemo(() => offersOf(tracks), [tracks]);

  const heading = useRef<HTMLHeadingElement>(null);
  const isMoving = useRef(false);
  const arrive = (): void => {
    isMoving.current = false;
    heading.current?.scrollIntoView({ block: "start", behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (isMoving.current) arrive();
  }, [choice]);

  const searchOf = (next: ExerciseChoice): string => `?${queryText(codec.format(next))}`;
  const move = (next: ExerciseChoice): void => {
    if (searchOf(next) === searchOf(choice)) arrive();
    else {
      isMoving.current = true;
      choose(next);
    }
  };
  /** A change of the set begins at its start. */
  const change = (part: Partial<ExerciseChoice>): void => {
    choose({ ...choice, item: undefined, ...part });
  };
  const byItself = (item: string): ExerciseChoice => ({ ...firstChoice, size: "all", item });
  const { give, forget } = stored;
  return (
    <>
      <PageHead title={page.title}>
        Place each event on a track. More than one answer can be right, each under a definition that is named.
      </PageHead>
      <SetChooser
        choice={choice}
        set={set}
        offers={offers}
        onChange={change}
        onShuffle={() => change({ seed: 1 + Math.floor(Math.random() * MOST_SEED) })}
      />
      <DroppedNote dropped={dropped} />
      <Player
        page={page}
        set={set}
        given={given}
        offers={offers}
        heading={heading}
        acts={{
          searchOf: (item) => searchOf({ ...choice, item }),
          move: (item) => move({ ...choice, item }),
          give,
          again: (exercise) => {
            forget([exercise]);
            arrive();
          },
          showAll: () => move(firstChoice),
        }}
      />
      <KeptScore
        score={scoreOf(all, given)}
        kept={!hydrated || stored.kept}
        onForget={() => {
          forget();
          arrive();
          announce("Your answers are forgotten.");
        }}
      />
      <ExerciseList
        page={page}
        offers={offers}
        searchOf={(item) => searchOf(byItself(item))}
        onMove={(item) => move(byItself(item))}
      />
      <PageEnd page={page} />
    </>
  );
}
