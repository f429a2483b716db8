import { Link } from "react-router-dom";
import { Text } from "../../citations/Text.tsx";
import { womenAmong } from "../../citations/womensWords.ts";
import { paths } from "../../paths.ts";
import type { CaseStudy } from "../../taxonomy/taxonomy.ts";
import { Squares } from "../../ui/Squares.tsx";
import { rolesRecorded } from "./women.ts";

interface Props {
  readonly study: Pick<CaseStudy, "women" | "actors">;
}

/** Through the gender lens: what the sources record of women, before anything else, and what that can say. */
export function WomenSection({ study: { women, actors } }: Props) {
  const count = actors.filter(({ woman }) => woman).length;
  return (
    <section className="women" id="women" aria-labelledby="women-name">
      <h2 id="women-name">Women in this case</h2>
      <p className="women-text">
        <Text text={women.text} place="women" />
      </p>
      <div className="women-count">
        <p>
          <Squares of={actors.length} filled={count} />
          <b>{rolesRecorded(women.roles)}.</b> {womenAmong(actors.length, count)}.
        </p>
        <p className="fine">
          Listed are actors whom the sources name; a body of women counts once. Who is not named may still have been
          there. <Link to={`${paths.cases.to()}?lens=gender`}>All cases through the gender lens</Link>
        </p>
      </div>
    </section>
  );
}
