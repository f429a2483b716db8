import type { Heading } from "../../pages.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";
import { TrackLine } from "../../ui/TrackLine.tsx";

function Stops({ stops }: { readonly stops: readonly Heading[] }) {
  return (
    <ol>
      {stops.map(({ id, text }) => (
        <li key={id}>
          {/* The stop being read is marked before the page is taken over; see app/useReadingPlace.ts. */}
          <a href={`#${id}`} suppressHydrationWarning>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly line: Line;
  readonly stops: readonly Heading[];
}

/** The track’s own line as the rail of its page, the sections as stations; on phones a folded list. */
export function TrackRail({ line, stops }: Props) {
  return (
    <>
      <div className="rail">
        <span className="rail-line">
          <TrackLine line={line} direction="down" />
        </span>
        <nav className="toc" aria-label="On this page">
          <Stops stops={stops} />
        </nav>
      </div>
      <details className="toc-m">
        <summary>On this page</summary>
        <Stops stops={stops} />
      </details>
    </>
  );
}
