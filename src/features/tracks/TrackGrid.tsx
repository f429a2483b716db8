import { Link } from "react-router-dom";
import { CellContent } from "../../citations/CellContent.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import { paths } from "../../paths.ts";
import { cellOf } from "../../taxonomy/questions.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

interface Props {
  readonly track: Track;
}

/** Every question of the grid with this track’s answer. */
export function TrackGrid({ track }: Props) {
  const taxonomy = useTaxonomy((whole) => whole);
  return (
    <section className="wide tg" aria-labelledby="grid">
      <h2 id="grid">On the grid</h2>
      <p className="fine">
        {taxonomy.dimensions.length} questions are put to every track.{" "}
        <Link to={paths.compare.to()}>Compare the answers side by side</Link>.
      </p>
      {taxonomy.groups.map((group) => (
        <div key={group.id} className="later">
          <table className="tg-t">
            <caption>{group.label}</caption>
            <thead className="vh">
              <tr>
                <th scope="col">Question</th>
                <th scope="col">{track.title}</th>
              </tr>
            </thead>
            <tbody>
              {taxonomy.dimensions
                .filter((dimension) => dimension.group === group.id)
                .map((dimension) => (
                  <tr key={dimension.id} id={`cell-${dimension.id}`}>
                    <th scope="row">
                      <span className="ct-q">{dimension.question}</span>
                      <span className="ct-d">{dimension.label}</span>
                    </th>
                    <td>
                      <CellContent
                        cell={cellOf(taxonomy, track.id, dimension.id)}
                        anchored
                        place={`cell-${dimension.id}`}
                      />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
