import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { Comparison } from "./comparison.ts";
import { ComparisonRow } from "./ComparisonRow.tsx";
import { captionWords } from "./comparisonWords.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";
import "../../styles/comparison.css";

interface Props {
  readonly comparison: Comparison;
  readonly marks?: boolean;
  /** Set in a text: smaller, without sticky heads, without fragment ids. */
  readonly inline?: boolean;
}

/** Questions by tracks, as one real table. */
export function ComparisonTable({ comparison, marks = false, inline = false }: Props) {
  const { tracks, groups, reference } = comparison;
  const caption = captionWords(comparison);
  return (
    <ScrollRegion label={caption} columns={tracks.length}>
      <table className={inline ? "ct ct--inline" : "ct"}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <td className="ct-corner" />
            {tracks.map(({ id, line, mark, title, word }) => (
              <th key={id} className="ct-h" scope="col">
                <Link to={paths.track.to(id)}>
                  <Mark line={line} mark={mark} size={inline ? "small" : "middle"} />
                  <span className="ct-hn">{title}</span> <span className="ct-hk">{word}</span>
                </Link>
                <TrackLine line={line} className="ct-line" />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={rows[0]?.dimension.id ?? ""}>
            {group !== undefined && (
              <tr className="ct-g">
                <th scope="rowgroup" colSpan={tracks.length + 1}>
                  {group.label}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <ComparisonRow
                key={row.dimension.id}
                row={row}
                reference={marks ? reference : undefined}
                anchored={!inline}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
