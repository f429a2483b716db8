import { lazy, startTransition, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "react-router-dom";
import { handoutOf } from "../../explorer/handoutAddress.ts";
import { parseRun } from "../../explorer/planRun.ts";
import { withoutStage, type StagePlace } from "../../explorer/stageAddress.ts";
import { queryText } from "../../explorer/useAddress.ts";
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
import { openDesk } from "./stageLine.ts";
import { stageSession, type DeskState } from "./stageMessages.ts";
import { StagePanel } from "./StagePanel.tsx";
import { stepWords, placeWords } from "./stageWords.ts";
import { StepList } from "./StepList.tsx";
import { useDarkRoom } from "./useDarkRoom.ts";
import { useDeskLine } from "./useDeskLine.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { useStageEngine, type StageAt } from "./useStageEngine.ts";
import { useStageKeys } from "./useStageKeys.ts";
import { useTally } from "./useTally.ts";
import { LAST_STEP, namesItem, runNotes, turnedRun, type TurnedRun } from "./runWords.ts";
import "../../styles/stage.css";
import "../../styles/presenter.css";

export interface StageProps {
  readonly place: StagePlace;
  /** True where the browser’s history brought the place, which is then taken over. */
  readonly isByHistory: boolean;
  readonly page: { readonly title: string; readonly path: string; readonly notes: readonly string[] };
  /** Where the page goes back to, in pixels from its top. */
  readonly scroll: number;
  /** Of the history entry: holds the plan that is being shown, where one is. */
  readonly state: unknown;
  /** To another view of the plan; without a state, off the stage to another page. */
  readonly onView: (to: string, state?: object) => void;
  readonly onPlace: (place: StagePlace) => void;
  readonly onLeave: () => void;
}

/** The code is made only when somebody asks for it. */
const StageCode = lazy(() => import("./StageCode.tsx").then(({ StageCode: Code }) => ({ default: Code })));

type Colour = "black" | "white";

/** The stage: the page itself as a slide, with a foot to step by. */
export function Stage({ place, isByHistory, page, scroll, state, onView, onPlace, onLeave }: StageProps) {
  const [at, setAt] = useState<StageAt>({ step: place.step - 1, screen: 0, by: place.by });
  const [cover, setCover] = useState<Colour>();
  const [panel, setPanel] = useState<"controls" | "goto" | "code">();
  const [isSpot, setSpot] = useState(false);
  const [isDark, setDark] = useState(false);
  const [isSourced, setSourced] = useState(false);
  const [isBeside, setBeside] = useState(false);
  const [tally, count] = useTally();
  const [session] = useState(stageSession);
  const run = useMemo(() => parseRun(state), [state]);
  const [began] = useState(() => Date.now());
  const since = run?.since ?? began;
  const foot = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const location = useLocation();
  const shown = useStageEngine(at, foot, scroll);
  useDarkRoom(isDark);
  const fullScreen = useFullScreen(onLeave);
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
  // Another view of the plan begins at the step that its address names.
  const [view, setView] = useState(run?.at);
  if (run?.at !== view) {
    setView(run?.at);
    setAt({ step: placed - 1, screen: 0, by: placedBy });
    setSourced(false);
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
  const show = (to: TurnedRun | undefined): void => {
    if (to !== undefined) onView(to.to, { ...(state as object), run: to.run });
  };
  const turn = (by: 1 | -1): void => {
    if (shown === undefined) return;
    const screen = shown.screen + by;
    if (screen >= 0 && screen < shown.screens) go(shown.now, screen);
    else if (shown.now + by >= 0 && shown.now + by < shown.names.length) go(shown.now + by, by === 1 ? 0 : "last");
    // A plan that names one exercise of a set goes on to its own next view, not to the rest of the set.
    else if (!namesItem(run) && pressAct(by === 1 ? "next" : "back"))
      // Together with the page: a step that came before it would be written to the address of what was there.
      startTransition(() => (by === 1 ? go(0) : go(LAST_STEP, "last")));
    else show(turnedRun(run, by));
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
    title: run === undefined ? page.title : `${page.title}, view ${run.at + 1} of ${run.views.length}`, path: page.path, notes: runNotes(run, page.notes), after: run?.views[run.at + 1]?.title, minutes: run === undefined ? undefined : run.views.reduce((sum, each) => sum + each.minutes, 0), place: placeWords(shown), names: shown.names, now: shown.now,
    words: shown.words, nextWords: shown.nextWords, covered: cover, since,
  }, [cover, page.notes, page.path, page.title, run, shown, since]); // prettier-ignore

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
      last: () => go(LAST_STEP),
      goto: () => setPanel("goto"),
      by: nextKind,
      swap: () => void pressAct("swap"),
      differences: () => void pressAct("differences"),
      sources: () => setSourced(!isSourced),
      spot: () => setSpot(!isSpot),
      blank: () => coverBy("black"),
      white: () => coverBy("white"),
      dark: () => setDark(!isDark),
      full: fullScreen.toggle,
      presenter: () => {
        fullScreen.letGo();
        setBeside(isBeside ? false : !openDesk(session));
      },
      code: () => setPanel("code"),
      nextView: () => show(turnedRun(run, 1)),
      previousView: () => show(turnedRun(run, -1, 1)),
      handout: () => {
        const { pathname, search, hash } = location;
        const query = queryText(withoutStage(new URLSearchParams(search)));
        if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
        onView(handoutOf(`${pathname}${query === "" ? "" : `?${query}`}${hash}`));
      },
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
        <StageBar shown={shown} run={run} onAct={act} onGo={go} />
      </div>
      {isBeside && desk !== undefined && (
        <aside className="stage-beside" aria-label="Presenter">
          <PresenterDesk state={desk} onAct={act} onGo={go} />
        </aside>
      )}
      {isSpot && <Spotlight shown={shown} />}
      {cover !== undefined && <Cover colour={cover} onUncover={() => setCover(undefined)} />}
      {panel === "controls" && (
        <StageControls
          kinds={shown?.kinds ?? []}
          kind={shown?.kind}
          isPlan={run !== undefined}
          onAct={act}
          onKind={chooseKind}
          onClose={close}
        >
          {asked !== undefined && <SaveTally tally={tally} />}
        </StageControls>
      )}
      {panel === "code" && (
        <Suspense>
          <StageCode place={{ step: (shown?.now ?? 0) + 1, by: at.by }} onClose={close} />
        </Suspense>
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
