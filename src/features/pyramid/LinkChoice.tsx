import { useId } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { LinksShown } from "./pyramid.ts";

const choices: readonly { readonly links: LinksShown; readonly words: string }[] = [
  { links: "both", words: "Both" },
  { links: "across", words: "Across the divide" },
  { links: "between", words: "Between levels" },
];

interface Props {
  readonly chosen: LinksShown;
  readonly onChoose: (links: LinksShown) => void;
}

/** Which links the drawing shows. It needs script: until it runs the choice keeps its place and is not shown. */
export function LinkChoice({ chosen, onChoose }: Props) {
  const ready = useHydrated();
  const id = useId();
  return (
    <div className="py-show" role="radiogroup" aria-labelledby={id} data-ready={ready}>
      <span className="py-show-l" id={id}>
        Links shown
      </span>
      {choices.map(({ links, words }) => (
        <label key={links} className="seg">
          <input type="radio" name={`${id}-links`} checked={links === chosen} onChange={() => onChoose(links)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
