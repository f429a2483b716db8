import { useLayoutEffect, useRef, useState } from "react";
import type { PlanRun } from "../../explorer/planRun.ts";
import type { StageAct } from "./controls.ts";
import type { Shown } from "./engine.ts";
import { placeWords } from "./stageWords.ts";

interface Props {
  readonly shown: Shown | undefined;
  readonly run?: PlanRun | undefined;
  readonly onAct: (act: StageAct) => void;
  readonly onGo: (step: number) => void;
}

interface RoundProps {
  readonly name: string;
  readonly keys: string;
  readonly path: string;
  readonly onPress: () => void;
}

function Round({ name, keys, path, onPress }: RoundProps) {
  return (
    <button
      type="button"
      className="stage-round"
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Above this number stops have no room for rings. */
const MANY = 26;

/** The line of stops: all names where they have room, else only the current one with its place. */
function Stops({ shown, onGo }: { readonly shown: Shown; readonly onGo: (step: number) => void }) {
  const list = useRef<HTMLOListElement>(null);
  const [isTight, setTight] = useState(false);
  const { names, now } = shown;
  const all = names.join("|");
  useLayoutEffect(() => {
    const check = (): void => {
      const stops = list.current;
      if (stops === null) return;
      stops.dataset.tight = "false";
      const labels = [...stops.querySelectorAll("span")];
      setTight(labels.some((label) => label.scrollWidth > label.clientWidth + 1));
      delete stops.dataset.tight;
    };
    check();
    window.addEventListener("resize", check);
    return () => {
      window.removeEventListener("resize", check);
    };
  }, [all]);
  return (
    <div className="stage-stops">
      <ol
        ref={list}
        className={`stage-line ${isTight ? "stage-line--tight" : ""} ${names.length > MANY ? "stage-line--many" : ""}`}
      >
        {names.map((name, index) => (
          <li key={index} data-done={index <= now}>
            <button
              type="button"
              aria-current={index === now ? "step" : undefined}
              aria-label={name}
              onClick={() => onGo(index)}
            >
              <i aria-hidden="true" />
              <span aria-hidden="true">{name}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="stage-place">
        {isTight && <b>{names[now]}</b>} {placeWords(shown)}
      </p>
    </div>
  );
}

/** The foot of the stage: back, the stops, next, the list of controls, and the way out. */
export function StageBar({ shown, run, onAct, onGo }: Props) {
  return (
    <div className="stage-bar">
      <Round name="Back" keys="PageUp" path="M27 10H2M10 2 2 10l8 8" onPress={() => onAct("back")} />
      {shown === undefined || shown.names.length === 0 ? (
        <p className="stage-place">Nothing on this page can be stepped through.</p>
      ) : (
        <Stops shown={shown} onGo={onGo} />
      )}
      {run !== undefined && (
        <p className="stage-view">
          View {run.at + 1} of {run.views.length}
        </p>
      )}
      <Round name="Next" keys="PageDown" path="M1 10H26M18 2l8 8-8 8" onPress={() => onAct("next")} />
      <Round name="Controls and keys" keys="?" path="M3 4H25M3 10H25M3 16H25" onPress={() => onAct("help")} />
      <Round name="Leave stage" keys="Escape" path="M6 2 22 18M22 2 6 18" onPress={() => onAct("leave")} />
    </div>
  );
}
