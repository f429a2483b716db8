import { useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import type { RecordOf } from "../../pages.ts";
import { bytesOf, packsOf, PARTS, type Part } from "../../offline/keptSite.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { isOneFile } from "../../ui/addressHere.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { deviceSaver } from "./deviceSaver.ts";
import { OnDevice } from "./OnDevice.tsx";
import { SavingProgress } from "./SavingProgress.tsx";
import { partWords, sizeWords, troubleWords } from "./savingWords.ts";
import { missingBytes, type SavingState, type SiteSaver } from "./siteSaver.ts";
import "../../styles/article.css";
import "../../styles/offline.css";

interface Props {
  readonly page: RecordOf<"offline">;
  readonly saver?: SiteSaver;
}

interface ChoiceProps {
  readonly part: Part;
  readonly state: SavingState;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function PartChoice({ part, state, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  const { title, says } = partWords[part];
  const size = state.site === undefined ? undefined : bytesOf(packsOf(state.site, part));
  const missing = missingBytes(state, part);
  const rest = missing === 0 ? "on this device" : `${sizeWords(missing)} to bring`;
  return (
    <li>
      <label className="offline-part" htmlFor={id}>
        <input
          type="radio"
          name="part"
          id={id}
          checked={chosen}
          disabled={state.progress !== undefined}
          onChange={onChoose}
        />
        <b>{title}</b>
        <span className="offline-size">
          {/* Until the size is known a space keeps its line. */}
          {size === undefined ? "\u00a0" : missing === size ? sizeWords(size) : `${sizeWords(size)}, ${rest}`}
        </span>
        <span className="offline-says">{says}</span>
      </label>
    </li>
  );
}

/** What pressing the button would do. */
function actWords(state: SavingState, part: Part): string {
  const missing = missingBytes(state, part);
  const newer = state.saved !== undefined && state.saved.edition !== state.site?.edition;
  if (newer) return `Bring up to date (${sizeWords(missing)})`;
  if (state.wanted?.part === part && state.wanted.edition === state.site?.edition) return `Go on saving (${sizeWords(missing)} left)`; // prettier-ignore
  return missing === 0 ? "Save for offline" : `Save for offline (${sizeWords(missing)})`;
}

function SavePart({ saver, state }: { readonly saver: SiteSaver; readonly state: SavingState }) {
  const [choice, setChoice] = useState<Part>();
  const announce = useAnnounce();
  const part = choice ?? state.wanted?.part ?? state.saved?.part ?? "tracks";
  const able = state.looked && state.site !== undefined && state.trouble !== "refused";
  const done = state.saved?.inForce === true && state.saved.edition === state.site?.edition && missingBytes(state, part) === 0; // prettier-ignore
  return (
    <form
      className="offline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void saver.save(part).then(() => {
          const { saved, trouble, wanted } = saver.state.getState();
          if (trouble === undefined && wanted !== undefined) announce("Stopped. What has come is kept.");
          else if (saved?.inForce === true && trouble === undefined) announce("Saved. It now opens without network.");
        });
      }}
    >
      <fieldset disabled={!able}>
        <legend className="vh">What to save</legend>
        <ul>
          {PARTS.map((each) => (
            <PartChoice
              key={each}
              part={each}
              state={state}
              chosen={each === part}
              onChoose={() => {
                setChoice(each);
              }}
            />
          ))}
        </ul>
        {state.progress === undefined ? (
          <button type="submit" className="btn btn--ink" disabled={done}>
            {done ? "Saved" : actWords(state, part)}
          </button>
        ) : (
          <SavingProgress {...state.progress} onCancel={saver.cancel} />
        )}
      </fieldset>
      {state.trouble !== undefined && (
        <p className="offline-trouble" role="alert">
          {troubleWords[state.trouble]}
        </p>
      )}
    </form>
  );
}

const ABOVE = { path: paths.about.to(), title: "How this reference is made" };

function WholeFile({ title }: { readonly title: string }) {
  return (
    <>
      <PageHead above={ABOVE} title={title}>
        Nothing is left to save: this file holds the whole reference and needs no network. Copy it to any device that
        has a browser.
      </PageHead>
      <section className="points" aria-labelledby="good-to-know">
        <h2 id="good-to-know">Good to know</h2>
        <ul>
          <li>
            <h3>Addresses</h3>
            <p className="points-text">
              Codes, citations and copied links name the published site, so that others can follow them.
            </p>
          </li>
          <li>
            <h3>What you set and write</h3>
            <p className="points-text">
              Plans, answers and the theme are kept by this browser for this file. Save a plan to a file to take it
              along.
            </p>
          </li>
          <li>
            <h3>Edition</h3>
            <p className="points-text">A file does not change. A newer edition is a newer file.</p>
          </li>
        </ul>
      </section>
    </>
  );
}

interface SavingProps {
  readonly title: string;
  readonly saver: SiteSaver;
}

function SaveForOffline({ title, saver }: SavingProps) {
  const state = useStore(saver.state);
  useEffect(() => {
    if (!saver.state.getState().looked) void saver.look();
  }, [saver]);
  return (
    <>
      <PageHead above={ABOVE} title={title}>
        Take the reference to a workshop without a network. What is saved here opens at any of its addresses, also when
        the browser was closed in between: search, table, stage, exercises and downloads included.
      </PageHead>
      <section className="points" aria-labelledby="save">
        <h2 id="save">What to save</h2>
        <p className="points-text offline-plain">
          Saving needs JavaScript, which is off in this browser. Reading does not.
        </p>
        <SavePart saver={saver} state={state} />
      </section>
      <OnDevice saver={saver} state={state} />
      <section className="points" aria-labelledby="good-to-know">
        <h2 id="good-to-know">Good to know</h2>
        <ul>
          <li>
            <h3>Pages you have read</h3>
            <p className="points-text">
              Pages you have read are kept without your doing, the latest few hundred files of them.
            </p>
          </li>
          <li>
            <h3>A newer edition</h3>
            <p className="points-text">
              When there is one it is offered, never forced. Until you take it, what you saved stays as it is.
            </p>
          </li>
          <li>
            <h3>As an app</h3>
            <p className="points-text">
              “Install” or “Add to home screen” in the browser’s menu gives the reference a window and an icon of its
              own. It is the same site, and shares what is saved.
            </p>
          </li>
          <li>
            <h3>Nothing leaves the device</h3>
            <p className="points-text">
              No account and no count of who saves what. Some browsers clear what a site saved when it has not been
              opened for weeks: look here before you travel.
            </p>
          </li>
        </ul>
      </section>
    </>
  );
}

/** Takes a part of the site to the device, with its size beforehand; what is there, and how to be rid of it. */
export function OfflinePage({ page: { title }, saver }: Props) {
  return isOneFile() ? <WholeFile title={title} /> : <SaveForOffline title={title} saver={saver ?? deviceSaver()} />;
}
