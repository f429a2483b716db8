import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { StagePlace } from "../../explorer/stageAddress.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import type { DigitKey, StageAct } from "./controls.ts";
import { Cover } from "./Cover.tsx";
import { HandsUp } from "./HandsUp.tsx";
import { askedExercise, pressAct, toggleColumn } from "./pageActs.ts";
import { PresenterDesk } from "./PresenterDesk.tsx";
import { SaveTally } from "./SaveTally.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { StageBar } from "./StageBar.tsx";
import { StageControls } from "./StageControls.tsx";
import { openDesk, stageSession, type DeskState } from "./stageMessages.ts";
import { StagePanel } from "./StagePanel.tsx";
import { stepWords, placeWords } from "./stageWords.ts";
import { StepList } from "./StepList.tsx";
import { useDarkRoom } from "./useDarkRoom.ts";
import { useDeskLine } from "./useDeskLine.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { useStageEngine, type StageAt } from "./useStageEngine.ts";
import { useStageKeys } from "./useStageKeys.ts";
import { useTally } from "./useTally.ts";
import "../../styles/stage.css";
import "../../styles/presenter.css";

export interface StageProps {
  readonly place: StagePlace;
  /** True where the browser’s history brought the place, which is then taken over. */
  readonly isByHistory: boolean;
  readonly page: { readonly title: string; readonly path: string; readonly notes: readonly string[] };
  /** Where the page goes back to, in pixels from its top. */
  readonly scroll: number;
  readonly onPlace: (place: StagePlace) => void;
  readonly onLeave: () => void;
}

type Colour = "black" | "white";

/** The stage: the page itself as a slide, with a foot to step by. */
export function Stage({ place, isByHistory, page, scroll, onPlace, onLeave }: StageProps) {
  const [at, setAt] = useState<StageAt>({ step: place.step - 1, screen: 0, by: place.by });
  const [cover, setCover] = useState<Colour>();
  const [panel, setPanel] = useState<"controls" | "goto">();
  const [isSpot, setSpot] = useState(false);
  const [isDark, setDark] = useState(false);
  const [isSourced, setSourced] = useState(false);
  const [isBeside, setBeside] = useState(false);
  const [tally, count] = useTally();
  const [session] = useState(stageSession);
  const [since] = useState(() => Date.now());
  const foot = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const shown = useStageEngine(at, foot, scroll);
  useDarkRoom(isDark);
  const toggleFull = useFullScreen(onLeave);
  const asked = shown === undefined ? undefined : askedExercise();

  // The address follows the stage; the stage follows the address only where the history has moved it.
  const { step: placed, by: placedBy } = place;
  const placeWord = `${placed} ${placedBy ?? ""}`;
  const [seen, setSeen] = useState(placeWord);
  if (placeWord !== seen) {
    setSeen(placeWord);
    const isElsewhere = at.step !== placed - 1 || at.by !== placedBy;
    if (isByHistory && isElsewhere) setAt({ step: placed - 1, screen: 0, by: placedBy });
  }
  const write = useRef(onPlace);
  useEffect(() => {
    write.current = onPlace;
  });
  const step = shown === undefined || shown.names.length === 0 ? undefined : shown.now + 1;
  useEffect(() => {
    if (step !== undefined) write.current({ step, by: at.by });
  }, [step, at.by]);
  const words = shown === undefined ? "" : stepWords(shown);
  useEffect(() => {
    if (words !== "") announce(words);
  }, [announce, words]);
  const go = useCallback((to: number, screen: number | "last" = 0) => {
    setAt(({ by }) => ({ step: Math.max(0, to), screen, by }));
  }, []);
  const turn = (by: 1 | -1): void => {
    if (shown === undefined) return;
    const screen = shown.screen + by;
    if (screen >= 0 && screen < shown.screens) go(shown.now, screen);
    else if (shown.now + by >= 0 && shown.now + by < shown.names.length) go(shown.now + by, by === 1 ? 0 : "last");
    else if (pressAct(by === 1 ? "next" : "back")) go(0);
  };
  const chooseKind = (by: string): void => {
    setAt({ step: 0, screen: 0, by });
  };
  const nextKind = (): void => {
    const kinds = shown?.kinds ?? [];
    const next = kinds[(kinds.indexOf(shown?.kind ?? "") + 1) % kinds.length];
    if (kinds.length > 1 && next !== undefined) chooseKind(next);
  };
  const coverBy = (colour: Colour): void => setCover(cover === colour ? undefined : colour);

  const desk = useMemo((): DeskState | undefined => shown && {
    title: page.title, path: page.path, notes: page.notes, place: placeWords(shown), names: shown.names, now: shown.now,
    words: shown.words, nextWords: shown.nextWords, covered: cover, since,
  }, [cover, page.notes, page.path, page.title, shown, since]); // prettier-ignore

  const digit = ({ digit: number, shift }: DigitKey): void => {
    const answer = asked?.answers[number - 1];
    if (asked === undefined) toggleColumn(number - 1);
    else if (answer !== undefined) count(asked.id, answer, shift ? -1 : 1);
  };
  const act = (what: StageAct | DigitKey): void => {
    if (typeof what === "object") {
      digit(what);
      return;
    }
    if (what !== "help" && what !== "goto") setPanel(undefined);
    // A step behind a black screen would be a step that nobody sees.
    if (cover !== undefined && what !== "blank" && what !== "white" && what !== "leave") {
      setCover(undefined);
      if (what === "next" || what === "back") return;
    }
    const acts: Readonly<Record<StageAct, () => void>> = {
      next: () => turn(1),
      back: () => turn(-1),
      first: () => go(0),
      last: () => go(Number.MAX_SAFE_INTEGER),
      goto: () => setPanel("goto"),
      by: nextKind,
      swap: () => void pressAct("swap"),
      differences: () => void pressAct("differences"),
      sources: () => setSourced(!isSourced),
      spot: () => setSpot(!isSpot),
      blank: () => coverBy("black"),
      white: () => coverBy("white"),
      dark: () => setDark(!isDark),
      full: toggleFull,
      presenter: () => setBeside(isBeside ? false : !openDesk(session)),
      help: () => setPanel("controls"),
      leave: onLeave,
    };
    acts[what]();
  };
  useStageKeys(panel !== undefined, act);
  useDeskLine(session, desk, act, go);
  const close = (): void => setPanel(undefined);

  return (
    <div className="stage" data-beside={isBeside}>
      <div ref={foot} className="stage-foot" role="region" aria-label="Stage">
        {/* The page’s own title is off the wall on most pages. */}
        {document.querySelector("main [data-stage-keep] h1") === null && <h1 className="vh">{page.title}</h1>}
        {asked !== undefined && (
          <HandsUp asked={asked} tally={tally} onHands={(answer, by) => count(asked.id, answer, by)} />
        )}
        {isSourced && (
          <p className="stage-sources">
            {shown === undefined || shown.sources.length === 0
              ? "No source is cited in this step."
              : `Sources: ${shown.sources.join("; ")}`}
          </p>
        )}
        <StageBar shown={shown} onAct={act} onGo={go} />
      </div>
      {isBeside && desk !== undefined && (
        <aside className="stage-beside" aria-label="Presenter">
          <PresenterDesk state={desk} onAct={act} onGo={go} />
        </aside>
      )}
      {isSpot && <Spotlight shown={shown} />}
      {cover !== undefined && <Cover colour={cover} onUncover={() => setCover(undefined)} />}
      {panel === "controls" && (
        <StageControls kinds={shown?.kinds ?? []} kind={shown?.kind} onAct={act} onKind={chooseKind} onClose={close}>
          {/* The place of “Show QR code” and “Print handout”. */}
          {asked !== undefined && <SaveTally tally={tally} />}
        </StageControls>
      )}
      {panel === "goto" && (
        <StagePanel title="Go to a step" onClose={close}>
          <StepList
            names={shown?.names ?? []}
            now={shown?.now ?? 0}
            onGo={(to) => {
              close();
              go(to);
            }}
          />
        </StagePanel>
      )}
    </div>
  );
}
