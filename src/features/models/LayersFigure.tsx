import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import { FigureLine } from "./FigureLine.tsx";
import { placeLayers, type PlacedPassage } from "./placeLayers.ts";
import { StationWords } from "./StationWords.tsx";

interface Props {
  readonly figure: FigureOf<"layers">;
  readonly tracks: readonly Track[];
}

/** An ink bar from line to line with a ring at its foot and a head at its end. */
function PassageBar({ upward }: { readonly upward: boolean }) {
  const [foot, end, back] = upward ? ["100%", "0", 1] : ["0", "100%", -1];
  return (
    <svg className="ly-bar" width="28" height="100%" overflow="visible" aria-hidden="true" focusable="false">
      <line className="mf-halo" x1="14" x2="14" y1="0" y2="100%" />
      <line className="mf-bar" x1="14" x2="14" y1="0" y2="100%" />
      <svg x="14" y={foot} overflow="visible">
        <circle className="mf-stn" r="9" />
      </svg>
      <svg x="14" y={end} overflow="visible">
        <path className="mf-head" d={`M-9 ${Number(back) * 25}L0 ${Number(back) * 12}L9 ${Number(back) * 25}Z`} />
        <circle className="mf-stn" r="9" />
      </svg>
    </svg>
  );
}

function Passage({ passage }: { readonly passage: PlacedPassage }) {
  const { top, bottom, column, upward } = passage;
  return (
    <li className={`ly-link mf-t${top} mf-b${bottom} mf-c${column}`} data-upward={upward}>
      <PassageBar upward={upward} />
      <p>
        <span className="ly-ends">
          From “{passage.from}” to “{passage.to}”:{" "}
        </span>
        <b>{passage.label}</b>
      </p>
    </li>
  );
}

/** Layers as lines one above the other; what passes between them as bars, each in a column of its own. */
export function LayersFigure({ figure, tracks }: Props) {
  const { layers, passages } = placeLayers(figure, tracks);
  return (
    <div className={`mf-layers mf-k${passages.length}`}>
      <ol className="ly-list">
        {layers.map(({ layer, track, row }) => (
          <li
            key={layer.id}
            id={layer.id}
            className={`ly-layer mf-r${row}`}
            data-step="part"
            data-step-name={layer.label}
          >
            <span className="ly-line">
              <FigureLine line={track?.line} />
            </span>
            {track !== undefined && <Mark line={track.line} mark={track.mark} size="large" />}
            <StationWords station={layer} track={track} marked={false} />
          </li>
        ))}
      </ol>
      {passages.length > 0 && (
        <ul className="ly-links" aria-label="What passes between the layers">
          {passages.map((passage) => (
            <Passage key={`${passage.column} ${passage.label}`} passage={passage} />
          ))}
        </ul>
      )}
    </div>
  );
}
