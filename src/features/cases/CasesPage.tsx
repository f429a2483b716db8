import { useCallback, useMemo, useRef } from "react";
import { Link } from "react-router-dom";
import { CoverageNote } from "../../citations/CoverageNote.tsx";
import { useAddress } from "../../explorer/useAddress.ts";
import { useCaseLines } from "../../explorer/useCaseLines.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { womensCoverage } from "../../taxonomy/questions.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { CaseMap } from "./CaseMap.tsx";
import { CaseRow } from "./CaseRow.tsx";
import { buildFinder, type CaseFilters, type FinderChoice } from "./finder.ts";
import { finderAddress } from "./finderAddress.ts";
import { FinderBar } from "./FinderBar.tsx";
import { FinderSide } from "./FinderSide.tsx";
import { NoCases } from "./NoCases.tsx";
import "../../styles/cases.css";
import "../../styles/lens.css";
import "../../styles/finder.css";

interface Props {
  readonly page: RecordOf<"cases">;
}

/** The case finder: what to choose by, what was found, as a list by years and, if wanted, on a map. */
export function CasesPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const lines = useCaseLines(page.collections);
  const codec = useMemo(() => finderAddress(lines, tracks), [lines, tracks]);
  const { choice, dropped, choose } = useAddress(codec);
  const finder = useMemo(() => buildFinder(lines, tracks, choice), [lines, tracks, choice]);
  const found = useRef<HTMLElement>(null);
  const change = (part: Partial<FinderChoice>): void => {
    choose({ ...choice, ...part });
  };
  const onWords = useCallback(
    (words: string) => {
      choose({ ...choice, filters: { ...choice.filters, words } }, { replace: true });
    },
    [choice, choose],
  );
  const drop = (filters: CaseFilters): void => {
    change({ filters });
    // The button goes away with what it takes out; the focus must not go with it.
    found.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          What happened, when, on which track, and what passed from one track to another. Each event says who classes it
          there, or by which test we do.
        </p>
      </div>
      <div className="fd">
        <FinderSide
          finder={finder}
          filters={choice.filters}
          onFilter={(filters) => change({ filters })}
          onWords={onWords}
          onShow={() => {
            // Once the choices have folded away.
            requestAnimationFrame(() => found.current?.focus());
          }}
        />
        <section className="fd-found" ref={found} tabIndex={-1} aria-label="Cases found">
          <FinderBar finder={finder} choice={choice} onChange={change} onDrop={drop} />
          <DroppedNote dropped={dropped} />
          {choice.lens && (
            <CoverageNote coverage={womensCoverage(lines)}>
              <Link to={`${paths.pyramid.to()}?lens=gender`}>Women at each level of the pyramid</Link>
            </CoverageNote>
          )}
          {choice.view === "map" && finder.found.length > 0 && (
            <CaseMap lines={lines} found={finder.found} lens={choice.lens} />
          )}
          {finder.found.length === 0 ? (
            <NoCases finder={finder} onDrop={drop} />
          ) : (
            <ol className="cases">
              {finder.found.map((line) => (
                <CaseRow key={line.id} line={line} tracks={tracks} lens={choice.lens} />
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  );
}
