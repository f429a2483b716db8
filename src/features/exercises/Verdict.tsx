import { Link } from "react-router-dom";
import { useReferences } from "../../citations/PageReferences.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import type { Marking, Offer } from "./answers.ts";
import { comparisonOf, holderOf, listed, testsIn, titleOf } from "./exerciseWords.ts";

interface Props {
  readonly marking: Marking;
  readonly definitions: RecordOf<"exercises">["definitions"];
  readonly offers: readonly Offer[];
}

/** The questions that tell the reader’s track from the accepted ones, and where they are answered side by side. */
function Separation({ marking, offers }: Pick<Props, "marking" | "offers">) {
  const dimensions = useTaxonomy((taxonomy) => taxonomy.dimensions);
  const tests = testsIn(dimensions);
  const answers = [marking.answer, ...marking.others].filter((answer) => answer !== "none");
  const to = comparisonOf(answers, tests);
  if (to === undefined || marking.answer === "none") return null;
  const titles = answers.map((answer) => titleOf(offers, answer));
  return (
    <p className="ex-tests">
      What separates {titles[0]} from {listed(titles.slice(1))}: {tests.map(({ question }) => question).join(" ")}{" "}
      <Link to={to}>Compare {listed(titles)} on these questions</Link>
    </p>
  );
}

/** What there is to say of an answer: under whose definition it is right, or that none named here accepts it. */
export function Verdict({ marking, definitions, offers }: Props) {
  const references = useReferences();
  const { answer, under, others } = marking;
  const title = titleOf(offers, answer);
  const also = listed(others.map((each) => titleOf(offers, each)));
  if (under.length > 0) {
    const holders = under.map((each) => holderOf(definitions[each.under], references));
    return (
      <p className="ex-verdict">
        Right under the definition{holders.length > 1 && "s"} of {listed(holders)}.{" "}
        {others.length === 0
          ? "No other answer is accepted here."
          : `Accepted too, each under a definition of its own: ${also}.`}
      </p>
    );
  }
  return (
    <>
      <p className="ex-verdict">
        {answer === "none"
          ? `Under a definition named below it is on a track: ${also}.`
          : `None of the definitions named here puts it on ${title}. Accepted: ${also}, for the reason${others.length > 1 ? "s" : ""} below.`}{" "}
        You may still defend your answer: name the definition.
      </p>
      <Separation marking={marking} offers={offers} />
    </>
  );
}
