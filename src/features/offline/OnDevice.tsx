import { bytesOf, packsOf } from "../../offline/keptSite.ts";
import { partWords, sizeWords } from "./savingWords.ts";
import type { SavingState, SiteSaver } from "./siteSaver.ts";

interface Props {
  readonly saver: SiteSaver;
  readonly state: SavingState;
}

function savedWords({ saved, site, here, progress }: SavingState): string {
  if (saved === undefined) return here.size === 0 ? "Nothing is saved." : "Saving was begun.";
  const name = partWords[saved.part].title;
  if (saved.edition !== site?.edition)
    return `${name}, of an earlier edition. It opens without network; with one you read the newer edition.`;
  if (!saved.inForce) return progress === undefined ? `${name}, not yet whole.` : `${name}, on the way.`;
  return `${name}: ${sizeWords(bytesOf(packsOf(site, saved.part)))}. It opens without network.`;
}

/** What is on the device now, and the way to be rid of it. */
export function OnDevice({ saver, state }: Props) {
  return (
    <section className="points" aria-labelledby="on-this-device">
      <h2 id="on-this-device">On this device</h2>
      <p className="points-intro" id="saved-state">
        {state.looked ? savedWords(state) : "Not yet looked at."}
      </p>
      <button
        type="button"
        className="btn"
        disabled={state.here.size === 0 && state.saved === undefined}
        onClick={() => {
          void saver.remove();
        }}
      >
        Remove what is saved
      </button>
    </section>
  );
}
