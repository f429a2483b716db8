import { Link } from "react-router-dom";
import type { Line } from "../../taxonomy/taxonomy.ts";
import type { CitedHere, CitedOnPage } from "./citedHere.ts";
import { counted } from "./counted.ts";

interface Props {
  readonly cited: CitedHere;
}

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

/** A page’s line from its first word to its last; a page of no track is a plain hairline. */
function PageLine({ line }: { readonly line: Line | undefined }) {
  if (line === "tm") {
    return (
      <svg y={MIDDLE - 5} width="100%" height="10">
        <rect width="100%" height="10" fill="url(#weave-across-interface)" />
      </svg>
    );
  }
  return (
    <line
      className={line === undefined ? "s-hair" : `s-${line}`}
      x1={line === "t3" ? 3 : 0}
      x2="100%"
      y1={MIDDLE}
      y2={MIDDLE}
    />
  );
}

function CitingLine({ page }: { readonly page: CitedOnPage }) {
  return (
    <li>
      <Link to={page.path}>{page.title}</Link>
      <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <PageLine line={page.line} />
        {page.positions.map((position) => (
          <circle key={position} className="s-ring" cx={`${Math.round(position * 1000) / 10}%`} cy={MIDDLE} r="6.5" />
        ))}
      </svg>
      <span className="num">
        {page.times} <span className="vh">{page.times === 1 ? "time" : "times"}</span>
      </span>
    </li>
  );
}

/** Every page that cites the source as a line, with a ring at each place. */
export function CitedHereMap({ cited }: Props) {
  return (
    <section className="s-where" aria-labelledby="cited-here">
      <h2 id="cited-here">
        Cited here <b>{counted(cited.times, "time")}</b>, by <b>{counted(cited.pages.length, "page")}</b>
      </h2>
      <ul className="s-map">
        {cited.pages.map((page) => (
          <CitingLine key={page.path} page={page} />
        ))}
      </ul>
      <p className="fine">
        Each line is a page, from its first word to its last, in the pattern of its track. Rings mark where it cites
        this source.
      </p>
    </section>
  );
}
