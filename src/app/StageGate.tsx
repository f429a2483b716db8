import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router-dom";
import type { StageProps } from "../features/stage/Stage.tsx";
import { preferences } from "../explorer/preferences.ts";
import { parseStage, withoutStage, withStage, type StagePlace } from "../explorer/stageAddress.ts";
import { queryText, useHydrated } from "../explorer/useAddress.ts";
import { pagePath } from "../paths.ts";
import { usePages } from "./usePages.ts";

type Loaded = { readonly Stage: ComponentType<StageProps> } | "failed" | undefined;

const NO_NOTES: readonly string[] = [];

const searchOf = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${queryText(query)}`);

const wordOf = ({ step, by }: StagePlace): string => `${step} ${by ?? ""}`;

/** Where the stage was entered from, as the history keeps it. */
function enteredFrom(state: unknown): { readonly search?: string; readonly scroll: number } {
  const { stageFrom, scroll } = { ...(state as { stageFrom?: unknown; scroll?: unknown } | null) };
  return {
    ...(typeof stageFrom === "string" && { search: stageFrom }),
    scroll: typeof scroll === "number" ? scroll : 0,
  };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls `enter` for a press of any Present button, asleep or awake, and for the key P. */
function usePresentCalls(isOn: boolean, enter: () => void): void {
  useEffect(() => {
    if (isOn) return undefined;
    const click = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest("[data-present]") !== null) enter();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.defaultPrevented || isTyping(event.target) || !preferences.getState().shortcuts) return;
      if (document.querySelector("dialog[open]") === null) enter();
    };
    // Before React, which holds back clicks and keys on what it has not yet taken over.
    document.addEventListener("click", click, true);
    document.addEventListener("keydown", press, true);
    return () => {
      document.removeEventListener("click", click, true);
      document.removeEventListener("keydown", press, true);
    };
  }, [enter, isOn]);
}

/** The way on stage: by button, by key, by address. The stage itself is loaded when it is asked for. */
export function StageGate() {
  const location = useLocation();
  const navigate = useNavigate();
  const isByHistory = useNavigationType() === "POP";
  const hydrated = useHydrated();
  const pages = usePages();
  const [loaded, setLoaded] = useState<Loaded>();
  const [, setRead] = useState<string>();
  const query = new URLSearchParams(location.search);
  const place = hydrated ? parseStage(query) : undefined;
  const isOn = place !== undefined;
  const from = enteredFrom(location.state);
  const isRun = "run" in { ...(location.state as object | null) };
  const isLeaving = useRef(false);
  // React learns of a written address late: what is written meanwhile is compared with that, not with what it knows.
  const written = useRef<string>(undefined);
  const placeWord = place === undefined ? undefined : wordOf(place);
  useEffect(() => {
    written.current = placeWord;
  }, [placeWord]);
  const load = useCallback(() => {
    import("../features/stage/Stage.tsx").then(
      ({ Stage }) => setLoaded({ Stage }),
      () => setLoaded("failed"),
    );
  }, []);
  const { pathname, search, hash } = location;
  const enter = useCallback(() => {
    const isPlan = document.querySelector("main [data-plan-view]") !== null;
    if (!isPlan && document.querySelector("main [data-step]") === null) return;
    // Full screen has to be asked for while the press is still fresh. Where it is refused the window serves.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    if (isPlan) {
      void import("../explorer/planRun.ts").then(({ beginRun }) => {
        const begun = beginRun(document.getElementById("main") ?? document, Date.now());
        if (begun !== undefined) void navigate(begun.to, { state: { run: begun.run, scroll: window.scrollY } });
      });
      return;
    }
    const to = { pathname, hash, search: searchOf(withStage(new URLSearchParams(search), { step: 1, by: undefined })) };
    void navigate(to, { state: { stageFrom: search, scroll: window.scrollY } });
  }, [hash, navigate, pathname, search]);
  usePresentCalls(isOn, enter);
  useEffect(() => {
    isLeaving.current = false;
    if (isOn) load();
  }, [isOn, load]);
  // The stage does not wait for the record of its page; title and notes are told when it has come.
  useEffect(() => {
    if (isOn)
      pages.read(pathname).then(
        () => setRead(pathname),
        () => undefined,
      );
  }, [isOn, pages, pathname]);
  const leave = (): void => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    const left = searchOf(withoutStage(query));
    // Where nothing was changed on stage, the entry before this one is the same page; before a plan’s, it is the plan.
    if (from.search === left || isRun) void navigate(-1);
    else void navigate({ pathname, hash, search: left }, { replace: true });
  };
  const put = (next: StagePlace): void => {
    if (isLeaving.current || wordOf(next) === written.current) return;
    written.current = wordOf(next);
    void navigate(
      { pathname, hash, search: searchOf(withStage(query, next)) },
      { replace: true, state: location.state as unknown },
    );
  };
  if (place === undefined || loaded === undefined) return null;
  if (loaded === "failed")
    return (
      <div className="notice" role="alert">
        <p>The stage could not be loaded. The network may be gone, or the site may just have been published anew.</p>
        <button type="button" className="btn" onClick={load}>
          Try again
        </button>
        <button type="button" className="btn" onClick={leave}>
          Leave stage
        </button>
      </div>
    );
  const page = pages.peek(pathname)?.page;
  return (
    <loaded.Stage
      key={isRun ? "plan" : pathname}
      state={location.state}
      onView={(to, state) => void navigate(to, state === undefined ? {} : { replace: true, state })}
      place={place}
      isByHistory={isByHistory}
      page={{ title: page?.title ?? document.title, path: pagePath(pathname), notes: page?.notes ?? NO_NOTES }}
      scroll={from.scroll}
      onPlace={put}
      onLeave={leave}
    />
  );
}
