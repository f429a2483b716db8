import { useEffect, useRef } from "react";
import { Link } from "react-router-dom";
import { NumberTable } from "../../citations/NumberTable.tsx";
import { queryText, useHydrated, type AddressCodec } from "../../explorer/useAddress.ts";
import type { MemberId } from "../../taxonomy/ids.ts";
import type { NumberRow } from "../../taxonomy/schemeNumbers.ts";
import type { Scheme, Track } from "../../taxonomy/taxonomy.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { NumberChooser } from "./NumberChooser.tsx";
import { NumberDetail, numberVerdict } from "./NumberDetail.tsx";
import type { NumberChoice } from "./numbersAddress.ts";

interface Props {
  readonly schemes: readonly Scheme[];
  readonly rows: readonly NumberRow[];
  readonly tracks: readonly Track[];
  readonly pages: ReadonlyMap<MemberId, string>;
  readonly pathOf: (id: string) => string;
  readonly codec: AddressCodec<NumberChoice>;
  readonly choice: NumberChoice;
}

/** Says which row is open, and brings it into view where an address without a fragment has opened it below. */
function useOpenRow(row: NumberRow | undefined): void {
  const announce = useAnnounce();
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (row?.number === last.current) return;
    last.current = row?.number;
    announce(row === undefined ? "No row is open." : numberVerdict(row));
    const head = row === undefined ? null : document.getElementById(`number-${row.number}`);
    if (head !== null && window.scrollY === 0 && head.getBoundingClientRect().bottom > window.innerHeight)
      head.scrollIntoView({ block: "center" });
  }, [announce, row]);
}

/** The same number through all schemes: the answer to “what is Track 3?”. */
export function NumbersSection({ schemes, rows, tracks, pages, pathOf, codec, choice }: Props) {
  const ready = useHydrated();
  const open = rows.find(({ number }) => number === choice.number);
  useOpenRow(open);
  const search = (number: string | undefined) => `?${queryText(codec.format({ number }))}`;
  return (
    <section className="nb-part sch-numbers" aria-labelledby="same-number">
      <div className="nb-head">
        <h2 id="same-number">The same number, different things</h2>
        <NumberChooser numbers={rows.map(({ number }) => number)} chosen={choice.number} />
      </div>
      <NumberTable
        schemes={schemes}
        rows={rows}
        tracks={tracks}
        pages={pages}
        cited
        anchored
        head={({ number }) => (
          <Link
            className="nb-num"
            to={{ search: search(number === choice.number ? undefined : number) }}
            aria-label={`${number}: how its meanings relate`}
            aria-expanded={ready ? number === choice.number : undefined}
          >
            {number}
          </Link>
        )}
        open={
          open && {
            number: open.number,
            detail: <NumberDetail row={open} schemes={schemes} tracks={tracks} pathOf={pathOf} />,
          }
        }
      />
    </section>
  );
}
