import { useMemo } from "react";
import { Link } from "react-router-dom";
import { linkedWords } from "../../citations/linkedWords.ts";
import { sourceKindWords } from "../../citations/source.ts";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { citedHereOf } from "./citedHere.ts";
import { CitedHereMap } from "./CitedHereMap.tsx";
import { CitedWith } from "./CitedWith.tsx";
import { InTimeline } from "./InTimeline.tsx";
import { openAt } from "./openAt.ts";
import { RestingStatements } from "./RestingStatements.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import { SharedPassages } from "./SharedPassages.tsx";
import { SourceFlag } from "./SourceFlag.tsx";
import "../../styles/sources.css";
import "../../styles/standing.css";

interface Props {
  readonly page: RecordOf<"source">;
}

/** One source: the reference, what is known of it, and everything here that rests on it. */
export function SourcePage({ page }: Props) {
  const { source, citedBy } = page;
  const cited = useMemo(() => citedHereOf(citedBy), [citedBy]);
  const open = openAt(source);
  return (
    <>
      <div className="s-head">
        <p className="plate-n">
          <Link to={paths.sources.to()}>Sources</Link> · {sourceKindWords[source.kind]}
        </p>
        <h1 className="s-h" lang={source.language}>
          {source.title}
        </h1>
        <p className="s-by">{source.byline}</p>
      </div>
      <div className="sgrid">
        <div className="s-main">
          <SourceFlag source={source} />
          <p className="ref-full">
            <Text text={source.full} />
          </p>
          {open !== undefined && (
            <p className="s-acts">
              <a className="btn btn--ink" href={open.href} rel="external">
                Open at {open.host}
              </a>
            </p>
          )}
          {source.caution !== undefined && (
            <p className="s-caution">
              <b>Caution.</b> <Text text={linkedWords(source.caution)} />
            </p>
          )}
        </div>
        <SourceFacts source={source} />
      </div>
      <SharedPassages passages={page.shared} />
      {cited.pages.length === 0 ? (
        <p className="s-none">Nothing in this reference rests on this source yet.</p>
      ) : (
        <>
          <CitedHereMap cited={cited} />
          <RestingStatements cited={cited} />
          <div className="s-beside">
            <CitedWith works={page.citedWith ?? []} />
            {page.timeline !== undefined && <InTimeline place={page.timeline} year={source.year} />}
          </div>
        </>
      )}
    </>
  );
}
