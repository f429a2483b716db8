import { Link } from "react-router-dom";
import { NumberTable } from "../../citations/NumberTable.tsx";
import { paths } from "../../paths.ts";
import type { MemberId } from "../../taxonomy/ids.ts";
import { numberRows } from "../../taxonomy/schemeNumbers.ts";
import type { Correspondence, Scheme, Track } from "../../taxonomy/taxonomy.ts";

interface Props {
  readonly schemes: readonly Scheme[];
  readonly correspondences: readonly Correspondence[];
  readonly tracks: readonly Track[];
  readonly pages: ReadonlyMap<MemberId, string>;
}

/** What always follows the wheel: its numbers beside those of all other schemes. The sources stand on their page. */
export function SameNumbers({ schemes, correspondences, tracks, pages }: Props) {
  return (
    <section className="nb-part" aria-labelledby="wheel-numbers">
      <div className="nb-head">
        <h2 id="wheel-numbers">The same numbers mean different things</h2>
        <p>
          Numerals in the wheel are Diamond and McDonald’s. Everywhere else in this reference a number names a track of
          the common scheme. A number in this table leads to its meanings with their sources, under{" "}
          <Link to={paths.schemes.to()}>numbering schemes</Link>.
        </p>
      </div>
      <NumberTable
        schemes={schemes}
        rows={numberRows(schemes, correspondences)}
        tracks={tracks}
        pages={pages}
        head={({ number }) => (
          <Link
            className="nb-num"
            to={`${paths.schemes.to()}?number=${number}#number-${number}`}
            aria-label={`${number}: its meanings with their sources`}
          >
            {number}
          </Link>
        )}
      />
    </section>
  );
}
