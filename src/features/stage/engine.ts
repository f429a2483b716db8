import { headHeight, isWithin, linesIn, restsIn } from "./measureScreen.ts";
import { cutLines, LEAST_SCALE, planScreens, type Arrangement, type Screen, type Trial } from "./planScreens.ts";
import { clearStage, groupOf, showStep } from "./showStep.ts";
import { kindsIn, sourcesOf, stepsIn, wordsOf, type Step } from "./steps.ts";

/** What is on the wall. */
export interface Shown {
  readonly kinds: readonly string[];
  /** Undefined where the page has nothing to step through. */
  readonly kind: string | undefined;
  readonly names: readonly string[];
  /** The step and its screen, counted from 0. */
  readonly now: number;
  readonly screen: number;
  readonly screens: number;
  /** The words of this step and of the next one, for whoever presents. */
  readonly words: string;
  readonly nextWords: string | undefined;
  /** Works cited in what is shown. */
  readonly sources: readonly string[];
}

export interface StageEngine {
  /** Shows a step; what does not exist becomes the nearest that does. `screen`: counted from 0, or the last one. */
  readonly show: (by: string | undefined, step: number, screen: number | "last") => Shown;
  /** False where something has grown since it was measured: an answer opened, a font come late. */
  readonly holds: () => boolean;
  /** Forgets how steps were divided, after the window or the page has changed. */
  readonly forget: () => void;
  /** Gives the page back as it was. */
  readonly end: () => void;
}

/** How many steps before the current one stay on the wall, the most first. */
const CONTEXTS = [2, 1, 0];

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** What the style sheet is told by. A policy forbids style attributes; properties set by script are not attributes. */
function tell(name: string, value: string): void {
  document.documentElement.style.setProperty(`--stage-${name}`, value);
}

/** How much larger than at 1280×720 things in pixels are drawn: the same picture on every screen. */
export function zoomOf(width: number, height: number): number {
  return Math.min(height / 720, width / 1280);
}

function tryOn(main: HTMLElement, kind: string, steps: readonly Step[], now: number): Trial {
  let last = "";
  const lay = (how: Arrangement & { readonly scale: number }): void => {
    const key = `${how.context} ${how.groups} ${how.group}`;
    if (key !== last) showStep(main, kind, steps, now, how);
    last = key;
    tell("scale", String(how.scale));
  };
  return {
    fits: (layout) => {
      lay(layout);
      return isWithin(main);
    },
    cuts: (layout) => {
      lay(layout);
      return cutLines(linesIn(main), main.clientHeight - headHeight(main), restsIn(main));
    },
  };
}

/** Works on the page itself: the steps of `main` are marked, measured and shown, and nothing is copied. */
export function createStageEngine(main: HTMLElement): StageEngine {
  const plans = new Map<string, readonly Screen[]>();
  let measured = "";
  const measure = (): string => `${main.clientWidth} ${main.clientHeight} ${main.scrollHeight}`;

  const planOf = (kind: string, steps: readonly Step[], now: number): readonly Screen[] => {
    const known = plans.get(`${kind} ${now}`);
    if (known !== undefined) return known;
    main.scrollTop = 0;
    document.documentElement.removeAttribute("data-stage-cut");
    const heads = [...main.querySelectorAll('[data-step="column"]')];
    const divided = kind === "row" || kind === "cell" ? heads.length : 1;
    const all = planScreens(tryOn(main, kind, steps, now), CONTEXTS, divided);
    // Of the columns that a cell shares its screen with, only its own group is shown.
    const plan =
      kind === "cell" ? all.filter(({ groups, group }) => group === groupOf(heads, steps[now], groups)) : all;
    plans.set(`${kind} ${now}`, plan);
    return plan;
  };

  const put = (kind: string, steps: readonly Step[], now: number, screen: Screen | undefined): void => {
    if (screen === undefined) return;
    showStep(main, kind, steps, now, screen);
    tell("scale", String(screen.scale));
    document.documentElement.toggleAttribute("data-stage-cut", screen.cut !== undefined);
    if (screen.cut === undefined) {
      main.scrollTop = 0;
      return;
    }
    const head = headHeight(main);
    main.scrollTop = screen.cut.from - head;
    tell("below", `${Math.max(0, main.clientHeight - (screen.cut.to - main.scrollTop))}px`);
  };

  return {
    show(by, step, screen) {
      const kinds = kindsIn(main);
      const kind = kinds.find((each) => each === by) ?? kinds[0];
      const steps = kind === undefined ? [] : stepsIn(main, kind);
      const now = clamp(step, steps.length - 1);
      document.documentElement.dataset.stageKind = kind ?? "";
      tell("zoom", String(zoomOf(window.innerWidth, window.innerHeight)));
      const plan = kind === undefined || steps.length === 0 ? [] : planOf(kind, steps, now);
      const at = clamp(screen === "last" ? plan.length : screen, plan.length - 1);
      if (kind !== undefined) put(kind, steps, now, plan[at]);
      measured = measure();
      const current = steps[now]?.element;
      const next = steps[now + 1]?.element;
      return {
        kinds, kind, now, names: steps.map(({ name }) => name), screen: at, screens: Math.max(1, plan.length),
        words: current === undefined ? "" : wordsOf(current), nextWords: next === undefined ? undefined : wordsOf(next),
        sources: current === undefined ? [] : sourcesOf([current]),
      }; // prettier-ignore
    },
    holds: () => measured === measure(),
    forget: () => plans.clear(),
    end: () => {
      clearStage(main);
      main.scrollTop = 0;
      document.documentElement.removeAttribute("data-stage-cut");
      delete document.documentElement.dataset.stageKind;
      tell("scale", String(LEAST_SCALE));
    },
  };
}
