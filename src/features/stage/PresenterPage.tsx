import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router-dom";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { actOfPress, focusPlace } from "./controls.ts";
import { PresenterDesk } from "./PresenterDesk.tsx";
import { openLine, type StageLine } from "./stageLine.ts";
import { DESK_ACTS, sessionIn, type DeskState, type StageMessage } from "./stageMessages.ts";
import "../../styles/presenter.css";

interface Props {
  readonly page: RecordOf<"presenter">;
}

type Heard = DeskState | "nothing" | "ended";

/** The line to the stage of the session that the address names. */
function useStageLine(): readonly [Heard, (message: StageMessage) => void] {
  const session = sessionIn(useLocation().hash);
  const [heard, setHeard] = useState<Heard>("nothing");
  const line = useRef<StageLine>(undefined);
  useEffect(() => {
    if (session === undefined) return undefined;
    const opened = openLine(session, (message) => {
      if (message.says === "state") setHeard(message.state);
      if (message.says === "end") setHeard("ended");
    });
    line.current = opened;
    opened.say({ says: "hello" });
    return () => {
      opened.close();
    };
  }, [session]);
  const [say] = useState(() => (message: StageMessage) => line.current?.say(message));
  return [heard, say];
}

/** The presenter’s window. Opened by itself it explains what it is for. */
export function PresenterPage({ page }: Props) {
  const [heard, say] = useStageLine();
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const state = hydrated && typeof heard === "object" ? heard : undefined;
  const step = state?.names[state.now];
  useEffect(() => {
    if (step !== undefined) announce(`On the wall: ${step}`);
  }, [announce, step]);
  useEffect(() => {
    if (state === undefined) return undefined;
    const press = (event: KeyboardEvent): void => {
      const act = event.defaultPrevented ? undefined : actOfPress(event, focusPlace(document.activeElement));
      const known = DESK_ACTS.find((each) => each === act);
      // Escape here would take the audience’s slide away by a slip.
      if (event.key === "F5") event.preventDefault();
      if (known === undefined || known === "leave") return;
      event.preventDefault();
      say({ says: "act", act: known });
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [say, state]);
  if (state !== undefined)
    return (
      <div className="desk-page">
        <h1 className="vh">{page.title}</h1>
        <PresenterDesk
          state={state}
          onAct={(act) => say({ says: "act", act })}
          onGo={(to) => say({ says: "go", step: to })}
        />
      </div>
    );
  return (
    <>
      <PageHead title={page.title}>
        What the audience does not see: this step and the next, notes, the time, and a list to jump by.
      </PageHead>
      <div className="prose">
        {heard === "ended" && <p role="status">The stage has been left. When it begins again it comes back here.</p>}
        <p>
          Open a table, a pyramid, a case, the nine tracks, the timeline or an exercise, press Present, and choose
          Presenter window from the controls. This window then shows the steps of that stage and moves them. Both
          windows must be on the same device and in the same browser; nothing is sent over the network.
        </p>
        <p>
          Where the browser does not open a second window, the same panel stands beside the slide on one screen. Either
          may be closed without harm to the other.
        </p>
        <noscript>
          <p>The presenter’s window needs script.</p>
        </noscript>
      </div>
    </>
  );
}
