import { Fragment, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { MemberId } from "../taxonomy/ids.ts";
import { memberAnchor, memberById, trackOfMember } from "../taxonomy/schemeMembers.ts";
import type { NumberRow } from "../taxonomy/schemeNumbers.ts";
import type { Scheme, Track } from "../taxonomy/taxonomy.ts";
import { ForkSign } from "../ui/ForkSign.tsx";
import { NumberCell } from "./NumberCell.tsx";
import "../styles/numbers.css";

interface Props {
  readonly schemes: readonly Scheme[];
  readonly rows: readonly NumberRow[];
  readonly tracks: readonly Track[];
  /** Members with pages of their own. */
  readonly pages: ReadonlyMap<MemberId, string>;
  /** With the marks of sources; the page must list them. */
  readonly cited?: boolean;
  /** The head of a row, where it is more than the number: a link that opens the row, or leads to it. */
  readonly head: (row: NumberRow) => ReactNode;
  /** The row that is open, and what it shows below itself. */
  readonly open?: { readonly number: string; readonly detail: ReactNode } | undefined;
  /** Rows carry the fragments `number-3`: once per page. */
  readonly anchored?: boolean;
}

/** Where a member is told at length: the page of its track, its own page, else its place among the schemes. */
function pathOf(id: MemberId, tracks: readonly Track[], pages: Props["pages"]): string {
  const track = trackOfMember(tracks, id);
  if (track !== undefined) return paths.track.to(track.id);
  return pages.get(id) ?? `${paths.schemes.to()}#${memberAnchor(id)}`;
}

/** In words how many schemes use a number, and how many of its meanings clash. */
function RowNote({ row: { used, clashing }, of }: { readonly row: NumberRow; readonly of: number }) {
  return (
    <span className="nb-note">
      <span>
        in {used} of {of} schemes
      </span>{" "}
      {clashing > 0 && (
        <span className="nb-clash">
          <ForkSign ways={clashing} />
          {clashing} clash
        </span>
      )}
    </span>
  );
}

/** The same numbers through all schemes: a row for each number, a column for each scheme. */
export function NumberTable({ schemes, rows, tracks, pages, cited = false, head, open, anchored = false }: Props) {
  const schemeOf = (id: string): Scheme => memberById(schemes, id as MemberId).scheme;
  return (
    <table className="nb">
      <caption className="vh">What each number means in each scheme</caption>
      <thead>
        <tr>
          <th scope="col" className="nb-corner">
            Number
          </th>
          {schemes.map(({ id, name }) => (
            <th key={id} scope="col" className="nb-h">
              <Link to={`${paths.schemes.to()}#${id}`}>{name}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const chosen = open?.number === row.number;
          return (
            <Fragment key={row.number}>
              <tr className="nb-row" data-chosen={chosen}>
                <th scope="row" className="nb-n" id={anchored ? `number-${row.number}` : undefined}>
                  {head(row)} <RowNote row={row} of={schemes.length} />
                </th>
                {row.uses.map((use) => (
                  <NumberCell
                    key={use.scheme.id}
                    use={use}
                    tracks={tracks}
                    schemeOf={schemeOf}
                    cited={cited}
                    to={use.member === undefined ? "" : pathOf(use.member.id, tracks, pages)}
                  />
                ))}
              </tr>
              {chosen && (
                <tr className="nb-open">
                  <td colSpan={schemes.length + 1}>{open.detail}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
