import { useId, useState, type ReactNode } from "react";
import { useAnnounce } from "../ui/Announcer.tsx";
import { copyBoth } from "../ui/copyBoth.ts";
import { saveFile } from "../ui/saveFile.ts";
import { SelectedText } from "../ui/SelectedText.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import type { ExportFormat } from "./exportReferences.ts";

interface Props {
  /** Keys of the sources, in their order; all there are where left out. */
  readonly keys: readonly string[] | undefined;
  readonly count: number;
  /** Name of the file without its ending. */
  readonly file: string;
  /** What a reader is told where there is nothing. */
  readonly nothing: string;
  readonly children?: ReactNode;
}

type State = "resting" | "working" | "copied" | "failed" | { readonly byHand: string };

const many = (count: number): string => `${count} ${count === 1 ? "reference" : "references"}`;

/** References for a reference manager or a paper, as a file or on the clipboard. What is needed is loaded only then. */
export function TakeReferences({ keys, count, file, nothing, children }: Props) {
  const id = useId();
  const announce = useAnnounce();
  const [format, setFormat] = useState<ExportFormat>("bibtex");
  const [state, setState] = useState<State>("resting");
  const make = () => import("./exportSources.ts").then(({ exportSources }) => exportSources(keys, format));
  const act = async (does: () => Promise<State>): Promise<void> => {
    if (count === 0) {
      announce(nothing);
      return;
    }
    setState("working");
    try {
      setState(await does());
    } catch {
      announce("The references could not be had.");
      setState("failed");
    }
  };
  const download = () =>
    act(async () => {
      const { text, type, extension } = await make();
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${file}.${extension}`);
      announce(`${many(count)} saved.`);
      return "resting";
    });
  const copy = () =>
    act(async () => {
      const made = make();
      const flavours = made.then(({ text, html }) => ({ text, html: html ?? preformatted(text) }));
      if (!(await copyBoth(flavours))) return { byHand: (await made).text };
      announce(`${many(count)} copied.`);
      return "copied";
    });
  return (
    <>
      {children}
      <span className="take-as">
        <label htmlFor={`${id}as`}>Take along as</label>
        <FormatChoice
          id={`${id}as`}
          format={format}
          onChoose={(next) => {
            setFormat(next);
            setState("resting");
          }}
        />
        <button type="button" className="btn" onClick={() => void download()}>
          Download
        </button>
        <button type="button" className="btn" onClick={() => void copy()}>
          {state === "copied" ? "Copied" : "Copy"}
        </button>
      </span>
      {count === 0 && <p className="take-say">{nothing}</p>}
      {state === "working" && <p className="take-say">Writing …</p>}
      {state === "failed" && (
        <p className="take-say">
          The references could not be had: the network may be gone. Nothing chosen is lost; try again.
        </p>
      )}
      {typeof state === "object" && <SelectedText name="References" text={state.byHand} />}
    </>
  );
}

/** Data on the clipboard keep their lines in a word processor. */
function preformatted(text: string): string {
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}
