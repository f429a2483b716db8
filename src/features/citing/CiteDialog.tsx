import { useEffect, useId, useRef, useState } from "react";
import type { Exported, ExportFormat } from "../../citations/exportReferences.ts";
import { FormatChoice } from "../../citations/FormatChoice.tsx";
import { plainReference } from "../../citations/styles.ts";
import { copyBoth } from "../../ui/copyBoth.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { SelectedText } from "../../ui/SelectedText.tsx";
import { Citation } from "./Citation.tsx";
import { makeCitation, type Subject } from "./makeCitation.ts";
import type { ReadPage } from "./readPage.ts";
import "../../styles/cite.css";

interface Props {
  readonly page: ReadPage;
  readonly open: boolean;
  readonly onClose: () => void;
}

type Made = { readonly exported: Exported } | "coming" | "failed";

function subjectsOf({ place, source, hasReferences, citation }: ReadPage): readonly (readonly [Subject, string])[] {
  return [
    ...(source === undefined ? [] : [["work", "The work itself"] as const]),
    ...(place === undefined ? [] : [["place", `This place: ${place}`] as const]),
    ["page", source === undefined ? `This page: ${citation.title}` : "Its page here"],
    ...(hasReferences ? [["references", "The works that this page cites"] as const] : []),
  ];
}

/** Brings the citation again whenever what is cited or how is changed. */
function useCitation(page: ReadPage, subject: Subject, format: ExportFormat, attempt: number): Made {
  const wanted = `${subject} ${format} ${attempt} ${page.citation.address}`;
  const [made, setMade] = useState<{ readonly wanted: string; readonly value: Made }>();
  useEffect(() => {
    let current = true;
    const settle = (value: Made): void => {
      if (current) setMade({ wanted, value });
    };
    makeCitation(page, subject, format).then(
      (exported) => settle({ exported }),
      () => settle("failed"),
    );
    return () => {
      current = false;
    };
  }, [page, subject, format, wanted]);
  return made?.wanted === wanted ? made.value : "coming";
}

/** How to cite the page, what it shows, or what it cites: every style, every format, on the clipboard or as a file. */
export function CiteDialog({ page, open, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const subjects = subjectsOf(page);
  const [subject, setSubject] = useState<Subject>(subjects[0]?.[0] ?? "page");
  const [format, setFormat] = useState<ExportFormat>("apa");
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string>();
  const made = useCitation(page, subject, format, attempt);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // A press on the veil lands on the dialog itself.
    const pressBeside = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("pointerdown", pressBeside);
    return () => element?.removeEventListener("pointerdown", pressBeside);
  }, [onClose]);
  const change = (act: () => void): void => {
    setSaid("");
    setByHand(undefined);
    act();
  };
  const copy = async ({ text, html }: Exported): Promise<void> => {
    const words = text.trim();
    const isCopied = await copyBoth(Promise.resolve({ text: words, html: html ?? `<pre>${plainReference(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>` })); // prettier-ignore
    setByHand(isCopied ? undefined : words);
    setSaid(isCopied ? "Copied." : "");
  };
  const save = ({ text, type, extension }: Exported): void => {
    const name = `${page.folder.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "") || "diplomacy-tracks"}${subject === "references" ? "-references" : ""}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${name}.${extension}`);
    setSaid(`${name}.${extension} is saved.`);
  };
  return (
    <dialog ref={dialog} className="citing" aria-labelledby={`${id}title`} onClose={onClose}>
      <div className="citing-top">
        <h2 id={`${id}title`}>Cite this page</h2>
        <button type="button" className="sr-x" onClick={onClose}>
          Close <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {subjects.length > 1 && (
        <fieldset className="citing-what">
          <legend className="vh">What to cite</legend>
          {subjects.map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name={`${id}what`}
                checked={subject === value}
                onChange={() => change(() => setSubject(value))}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="citing-how">
        <label htmlFor={`${id}format`}>Style or format</label>
        <FormatChoice id={`${id}format`} format={format} onChoose={(next) => change(() => setFormat(next))} />
      </div>
      {made === "coming" && <p className="citing-text">Writing …</p>}
      {made === "failed" && (
        <p className="citing-text" role="alert">
          The references could not be had: the network may be gone.{" "}
          <button type="button" className="fd-clear" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </p>
      )}
      {typeof made === "object" && (
        <>
          <Citation exported={made.exported} />
          <div className="citing-acts">
            <button type="button" className="btn btn--ink" onClick={() => void copy(made.exported)}>
              Copy
            </button>
            <button type="button" className="btn" onClick={() => save(made.exported)}>
              Download
            </button>
            <output>{said}</output>
          </div>
        </>
      )}
      {byHand !== undefined && <SelectedText name="The citation" text={byHand} />}
    </dialog>
  );
}
