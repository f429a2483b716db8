import { Link } from "react-router-dom";
import { CoverageNote } from "../../citations/CoverageNote.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Squares } from "../../ui/Squares.tsx";
import type { PyramidLevel } from "./pyramid.ts";

interface Props {
  readonly women: RecordOf<"pyramid">["women"];
  readonly levels: readonly PyramidLevel[];
}

/** Through the gender lens: whom the cases list at each level, and how many of them are women or bodies of women. */
export function WomenByLevel({ women, levels }: Props) {
  return (
    <section className="afternote women-levels" aria-labelledby="women">
      <h2 id="women">Women at each level, in the cases</h2>
      <CoverageNote coverage={women.coverage} />
      <table className="wl">
        <caption className="fine">
          Actors of all cases, each at the level where the case lists it, and how many of them are women or bodies of
          women. The cases are a choice, not a sample: the numbers tell what our sources record, not how society is.
        </caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Women</th>
            <th scope="col">Actors listed</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {women.levels.map(({ level, actors, women: count }) => {
            const known = levels.find((each) => each.level.id === level);
            return (
              <tr key={level}>
                <th scope="row">
                  {known === undefined ? (
                    "Third parties, outside the pyramid"
                  ) : (
                    <span className="wl-level">
                      <Mark line={known.track.line} mark={String(known.level.number)} size="small" />
                      {known.level.name}
                    </span>
                  )}
                </th>
                <td className="num">{count}</td>
                <td className="num">{actors}</td>
                <td aria-hidden="true">
                  <Squares of={actors} filled={count} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <Link to={`${paths.cases.to()}?lens=gender`}>All cases through the gender lens</Link>
      </p>
    </section>
  );
}
