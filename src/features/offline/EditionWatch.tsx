import { useEffect, useState } from "react";
import { useOnStage } from "../../explorer/useAddress.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { watchEdition } from "./watchEdition.ts";

const LATER = "newer-edition-later";

/** True where the reader has put the offer off during this visit. Storage may be blocked: then it is asked again. */
function wasPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, "");
  } catch {
    // Then the offer comes back on the next page load.
  }
}

/** Keeps the site on the device, and offers a newer edition when there is one: never on stage, never by force. */
export function EditionWatch() {
  const [take, setTake] = useState<() => void>();
  const announce = useAnnounce();
  const onStage = useOnStage();
  useEffect(
    () =>
      watchEdition(navigator.serviceWorker, (act) => {
        if (wasPutOff()) return;
        setTake(() => act);
        announce("A newer edition of this site is ready.");
      }),
    [announce],
  );
  if (take === undefined || onStage) return null;
  return (
    <section className="notice" aria-label="Newer edition">
      <p>A newer edition of this site is ready. What is open stays as it is until you take it.</p>
      <button type="button" className="btn btn--ink" onClick={take}>
        Use it now
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          putOff();
          setTake(undefined);
        }}
      >
        Later
      </button>
    </section>
  );
}
