import { Link } from "react-router-dom";
import type { PageLink } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { CaseId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { ArrowBar } from "./ArrowBar.tsx";
import { ArrowSign } from "./ArrowSign.tsx";
import { FigureLine } from "./FigureLine.tsx";
import { FigureRing } from "./FigureRing.tsx";
import { placeArrows, type Direction, type PlacedArrow } from "./placeArrows.ts";
import { StationWords } from "./StationWords.tsx";

const WORDS: Readonly<Record<Direction, string>> = { up: "Up:", down: "Down:", across: "Across:", inward: "Inward:" };

interface Props {
  readonly figure: FigureOf<"arrows">;
  readonly tracks: readonly Track[];
  /** Cases of the page, for the names of those that arrows name. */
  readonly cases: readonly PageLink[];
}

function CaseLine({ id, cases }: { readonly id: string; readonly cases: readonly PageLink[] }) {
  const path = paths.case.to(id as CaseId);
  return (
    <p className="mf-case">
      Case: <Link to={path}>{cases.find((each) => each.path === path)?.title ?? "the case that shows it"}</Link>
    </p>
  );
}

/** The line to which an arrow leads, with the bar that leads there. */
function Leading({ placed, centre }: { readonly placed: PlacedArrow; readonly centre: number }) {
  const { direction } = placed.arrow;
  if (direction === "across" || direction === "inward")
    return placed.drawn && <ArrowBar direction={direction} top={placed.line} bottom={placed.line} />;
  return (
    <>
      <span className={`ar-line mf-r${placed.line}`}>
        <FigureLine line={placed.track?.line} />
      </span>
      <ArrowBar direction={direction} top={Math.min(placed.line, centre)} bottom={Math.max(placed.line, centre)} />
    </>
  );
}

/** A centre from which ink bars lead up, down, across and inward, each with what it says in words beside it. */
export function ArrowsFigure({ figure, tracks, cases }: Props) {
  const { centre, arrows } = placeArrows(figure, tracks);
  return (
    <div className="mf-arrows">
      <div className="ar-drawing" aria-hidden="true">
        <span className={`ar-line mf-r${centre.line}`}>
          <FigureLine line={centre.track?.line} />
        </span>
        {arrows.map((placed) => (
          <Leading key={placed.arrow.id} placed={placed} centre={centre.line} />
        ))}
        <span className={`ar-centre mf-r${centre.line}`}>
          <FigureRing />
        </span>
      </div>
      <div
        className={`ar-words ar-words--start ar-words--above mf-r${centre.row}`}
        id={centre.station.id}
        data-step="part"
        data-step-name={centre.station.label}
      >
        <span className="ar-sign">
          <FigureRing />
        </span>
        <StationWords station={centre.station} track={centre.track} />
      </div>
      <ul className="ar-list">
        {arrows.map(({ arrow, track, row, side }) => (
          <li
            key={arrow.id}
            id={arrow.id}
            className={`ar-words ar-words--${side} mf-r${row}`}
            data-step="part"
            data-step-name={arrow.label}
          >
            <ArrowSign direction={arrow.direction} />
            <StationWords station={arrow} track={track} tag={WORDS[arrow.direction]}>
              {arrow.case !== undefined && <CaseLine id={arrow.case} cases={cases} />}
            </StationWords>
          </li>
        ))}
      </ul>
    </div>
  );
}
