import { useMemo } from "react";
import { Link } from "react-router-dom";
import { useCaseLines } from "../../explorer/useCaseLines.ts";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { QuestionEntry, RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { LineMap } from "./LineMap.tsx";
import { lineMapOf } from "./lineMap.ts";
import { Plates } from "./Plates.tsx";
import "../../styles/home.css";

interface Props {
  readonly page: RecordOf<"home">;
}

function Questions({ questions }: { readonly questions: readonly QuestionEntry[] }) {
  return (
    <section className="band" aria-labelledby="questions">
      <h2 id="questions">Questions people bring</h2>
      <ol className="qs">
        {questions.map(({ path, title, where, sources }) => (
          <li key={path}>
            <Link to={path}>
              <span className="q-t">{title}</span> <span className="q-w">{where}</span>{" "}
              <span className="q-n">
                {sources} <span className="vh">{sources === 1 ? "source" : "sources"}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="fine qs-note">
        Figures at the end of each line count the sources cited in the answer.{" "}
        <Link to={paths.questions.to()}>All contested questions</Link>
      </p>
    </section>
  );
}

/** The tracks as lines with the cases on them, questions people bring, and the ways in. */
export function HomePage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const lines = useCaseLines(page.collections);
  const map = useMemo(() => lineMapOf(tracks, lines), [tracks, lines]);
  const { sources, cases } = page.counts;
  return (
    <>
      <section className="intro">
        <h1>{page.title}</h1>
        <div className="intro-t">
          <p>
            States negotiate in public. Elsewhere, officials meet scholars off the record, former adversaries test ideas
            in private, and people make peace on their own street.
          </p>
          <p className="fine">
            This reference describes each track, compares them, and shows in cases how they meet. Every statement
            carries its source.
          </p>
        </div>
      </section>
      <LineMap map={map} />
      <Questions questions={page.questions} />
      <section className="band" aria-labelledby="plates">
        <h2 id="plates">Plates and lists</h2>
        <Plates />
        <p className="fine home-counts">
          {sources} sources, {cases} {cases === 1 ? "case" : "cases"}. Compiled from the sources listed; not yet
          reviewed by an outside expert.
        </p>
      </section>
    </>
  );
}
