import { useEffect, useRef } from "react";
import { fullAddress } from "../../explorer/fullAddress.ts";
import type { HandoutChoice } from "../../explorer/handoutAddress.ts";
import { QrCode } from "../../ui/qr/QrCode.tsx";
import { blankName } from "./fillIn.ts";
import type { Sheet } from "./sheet.ts";
import type { HandoutView } from "./useHandoutViews.ts";
import "../../styles/qr.css";

interface Props {
  readonly view: HandoutView;
  readonly sheet: Sheet;
  readonly index: number;
  /** Its title is then the title of the handout. */
  readonly isOnly: boolean;
  /** Printed across. */
  readonly isWide: boolean;
  readonly choice: HandoutChoice;
  readonly onBlank: (blank: readonly string[]) => void;
}

/** A square at an answer that blanks it, on screen only. It stands in the still copy, which React does not know. */
function toggleFor(name: string, words: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ho-toggle";
  button.dataset.blankName = name;
  button.setAttribute("aria-label", `Blank: ${words}`);
  return button;
}

const LINES = [1, 2, 3, 4];

/** One view on paper, with the code of its address. */
export function PrintedView({ view, sheet, index, isOnly, isWide, choice, onBlank }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ choice, onBlank });
  useEffect(() => {
    latest.current = { choice, onBlank };
  });
  useEffect(() => {
    const into = place.current;
    into?.replaceChildren(sheet.element);
    sheet.blanks.forEach(({ element, name }, at) => {
      if (element.querySelector(":scope > .ho-toggle") === null) element.prepend(toggleFor(blankName(index, at), name));
    });
    const press = ({ target }: MouseEvent): void => {
      const name = target instanceof Element ? target.closest<HTMLElement>(".ho-toggle")?.dataset.blankName : undefined;
      if (name === undefined) return;
      const { blank } = latest.current.choice;
      latest.current.onBlank(blank.includes(name) ? blank.filter((each) => each !== name) : [...blank, name]);
    };
    into?.addEventListener("click", press);
    return () => {
      into?.removeEventListener("click", press);
    };
  }, [index, sheet]);
  useEffect(() => {
    for (const button of sheet.element.querySelectorAll<HTMLElement>(".ho-toggle"))
      button.setAttribute("aria-pressed", String(choice.blank.includes(button.dataset.blankName ?? "")));
  }, [choice.blank, sheet]);
  return (
    <section className="ho-view" data-wide={isWide ? "" : undefined} aria-label={view.title}>
      <header className="ho-head">
        <div>
          {!isOnly && (
            <h2>
              {index + 1}. {view.title}
            </h2>
          )}
          {view.minutes > 0 && <p>{view.minutes} minutes</p>}
          {choice.notes && view.note !== "" && <p className="ho-note">{view.note}</p>}
        </div>
        <QrCode address={fullAddress(view.to)} />
      </header>
      {view.page === "gone" && <p>This view is gone; its place in the plan is kept.</p>}
      {view.page === "unknown" && <p>This view could not be loaded: the network may be gone.</p>}
      <div ref={place} />
      {choice.lines && (
        <div className="ho-lines">
          <p>Notes</p>
          {LINES.map((line) => (
            <hr key={line} />
          ))}
        </div>
      )}
    </section>
  );
}
