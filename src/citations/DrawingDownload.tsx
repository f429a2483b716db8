import { citationsIn, type RichText } from "../taxonomy/text.ts";
import { useReferences } from "./PageReferences.tsx";

interface Props {
  /** Of the file, without its ending: `oslo-1993-score`. */
  readonly name: string;
  /** What is drawn, as it is printed below the drawing. */
  readonly title: string;
  /** Texts on which the drawing rests: the works they cite make its source line. */
  readonly texts?: readonly RichText[];
  /** Says where the sources are, where they are too many for a line. */
  readonly source?: string;
}

/**
 * Two buttons in a `figure` that save its drawing. The shell hears them (`app/useDrawingDownloads.ts`), so that they work on a
 * page that sleeps. In the figure, `data-undrawn` leaves an element out and `data-drawn` takes a caption in.
 */
export function DrawingDownload({ name, title, texts, source }: Props) {
  const references = useReferences();
  const cited = (texts ?? []).flatMap(citationsIn).flatMap(({ key }) => references.get(key)?.label ?? []);
  const labels = [...new Set(cited)];
  const list = `${labels.length === 1 ? "Source" : "Sources"}: ${labels.join("; ")}`;
  const line = labels.length === 0 ? "" : `${list.replace(/\.$/, "")}.`;
  return (
    <p className="drawing-take" data-undrawn="" data-name={name} data-title={title} data-source={source ?? line}>
      <span>Download this drawing</span>
      <button type="button" className="take-b" data-drawing="png" aria-label="Download this drawing as PNG">
        PNG
      </button>
      <button type="button" className="take-b" data-drawing="svg" aria-label="Download this drawing as SVG">
        SVG
      </button>
    </p>
  );
}
