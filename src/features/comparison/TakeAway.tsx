import { lazy, memo, Suspense, useId, useRef, useState } from "react";
import { useReferences } from "../../citations/PageReferences.tsx";
import { useHydrated } from "../../explorer/useAddress.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { copyBoth } from "../../ui/copyBoth.ts";
import { saveFile } from "../../ui/saveFile.ts";
import type { Comparison, ComparisonChoice } from "./comparison.ts";
import { FORMATS, type Format } from "./sheetFiles.ts";
import { Writing } from "./Writing.tsx";

interface Props {
  readonly title: string;
  readonly comparison: Comparison;
  readonly choice: ComparisonChoice;
}

type State =
  | { readonly doing: "nothing" }
  | { readonly doing: "copied" }
  | { readonly doing: "writing"; readonly format: Format; readonly share: number; readonly stop: AbortController }
  /** The browser refused to copy: the table as text. */
  | { readonly doing: "byHand"; readonly text: string }
  /** What was to be had, and how to try once more. */
  | { readonly doing: "failed"; readonly what: string; readonly again: () => void };

const ByHand = lazy(async () => ({ default: (await import("./ByHand.tsx")).ByHand }));

/** Milliseconds for which the button says that it has copied. */
const SHOWN = 2000;

/** The table leaves the site: to the clipboard, or as a file. What is needed for that is loaded only then. */
export const TakeAway = memo(function TakeAway({ title, comparison, choice }: Props) {
  const references = useReferences();
  const announce = useAnnounce();
  const ready = useHydrated();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<State>({ doing: "nothing" });
  const frame = { title, swapped: choice.swapped, references };
  const fail = (what: string, again: () => void): void => {
    setState({ doing: "failed", what, again });
    announce(`The ${what} could not be made.`);
  };
  const copy = async (): Promise<void> => {
    const flavours = import("./sheetFlavours.ts").then(({ sheetFlavours }) => sheetFlavours(comparison, frame));
    try {
      if (await copyBoth(flavours)) {
        announce("Table copied, with its sources.");
        setState({ doing: "copied" });
        setTimeout(() => setState((now) => (now.doing === "copied" ? { doing: "nothing" } : now)), SHOWN);
      } else setState({ doing: "byHand", text: (await flavours).text });
    } catch {
      fail("copy", () => void copy());
    }
  };
  const download = async (format: Format): Promise<void> => {
    if (state.doing === "writing") state.stop.abort();
    const stop = new AbortController();
    const { name, kind } = FORMATS[format];
    setState({ doing: "writing", format, share: 0, stop });
    announce(`Writing the ${kind}.`);
    try {
      const tell = (share: number): void => {
        if (!stop.signal.aborted) setState({ doing: "writing", format, share, stop });
      };
      const { sheetHere, writeSheet } = await import("./writeSheet.ts");
      const file = await writeSheet(format, sheetHere(comparison, frame), tell, stop.signal);
      stop.signal.throwIfAborted();
      saveFile(file, name);
      setState({ doing: "nothing" });
      announce(`${name} is ready in your downloads.`);
    } catch {
      if (stop.signal.aborted) return;
      fail(kind, () => void download(format));
    }
  };
  const busy = state.doing === "writing";
  return (
    <div className="take" role="group" aria-label="Take this table away" data-ready={ready}>
      <button className="take-b" type="button" onClick={() => void copy()}>
        {state.doing === "copied" ? "Copied" : "Copy table"}
      </button>
      <button ref={opener} className="take-b take-b--menu" type="button" popoverTarget={`${id}formats`}>
        Download
      </button>
      <ul className="take-menu" id={`${id}formats`} popover="auto" aria-label="Download as">
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <li key={format}>
            <button
              type="button"
              popoverTarget={`${id}formats`}
              popoverTargetAction="hide"
              onClick={() => void download(format)}
            >
              <b>{FORMATS[format].title}</b> <span>{FORMATS[format].holds}</span>
            </button>
          </li>
        ))}
      </ul>
      {busy && (
        <Writing
          kind={FORMATS[state.format].kind}
          share={state.share}
          onCancel={() => {
            state.stop.abort();
            setState({ doing: "nothing" });
            announce("Download cancelled.");
            opener.current?.focus();
          }}
        />
      )}
      {state.doing === "failed" && (
        <p className="take-note">
          The {state.what} could not be made: the network may be gone.{" "}
          <button type="button" className="take-b" onClick={state.again}>
            Try again
          </button>
        </p>
      )}
      {state.doing === "byHand" && (
        <Suspense>
          <ByHand
            text={state.text}
            onClose={() => {
              setState({ doing: "nothing" });
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
});
