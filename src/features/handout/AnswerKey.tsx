import { useEffect, useRef } from "react";
import type { Blank } from "./fillIn.ts";

/** The words of one blank, taken from where they were. */
function Answer({ blank }: { readonly blank: Blank }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const copies = [...blank.place.element.childNodes].map((node) => node.cloneNode(true));
    const still = copies.filter((node) => !(node instanceof Element && node.matches(".ho-toggle")));
    for (const node of still) {
      if (!(node instanceof Element)) continue;
      for (const part of [node, ...node.querySelectorAll("[id], [inert]")]) {
        part.removeAttribute("id");
        part.removeAttribute("inert");
      }
    }
    place.current?.replaceChildren(...still);
  }, [blank]);
  return <div ref={place} className="ho-answer" />;
}

/** The answers of the form, by the numbers that stand on it, on a page of their own. */
export function AnswerKey({
  blanks,
  titles,
}: {
  readonly blanks: readonly Blank[];
  readonly titles: readonly string[];
}) {
  return (
    <section className="ho-key" aria-labelledby="answer-key">
      <h2 id="answer-key">Answer key</h2>
      <ol>
        {blanks.map((blank) => (
          <li key={`${blank.number} ${blank.place.name}`} value={blank.number}>
            <p>
              <b>
                {blank.number}. {titles.length > 1 && `${titles[blank.sheet] ?? ""}: `}
                {blank.place.name}
              </b>
            </p>
            <Answer blank={blank} />
          </li>
        ))}
      </ol>
    </section>
  );
}
