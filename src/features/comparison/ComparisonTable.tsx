import { memo, useCallback, useMemo } from "react";
import { columnsOf, toggled, type CellId, type Comparison, type ComparisonChoice } from "./comparison.ts";
import { captionWords } from "./comparisonWords.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";
import { useGradual } from "./useGradual.ts";
import { pairOf, type TableView } from "./tableView.ts";
import { TracksAcross } from "./TracksAcross.tsx";
import { TracksDown } from "./TracksDown.tsx";
import type { GroupId } from "../../taxonomy/ids.ts";
import type { ChangeComparison } from "./useComparisonChoice.ts";
import "../../styles/comparison.css";

interface Props {
  readonly comparison: Comparison;
  readonly choice: ComparisonChoice;
  /** Left out for a table set in a text: smaller, without sticky heads, without fragment ids, and nothing to change. */
  readonly onChange?: ChangeComparison;
}

/** Questions by tracks, or tracks by questions, as one real table. */
export const ComparisonTable = memo(function ComparisonTable({ comparison, choice, onChange }: Props) {
  const { swapped, pinned, opened } = choice;
  const inline = onChange === undefined;
  const columns = columnsOf(comparison, swapped);
  const pair = pairOf(choice.pair, columns);
  const onOpen = useCallback(
    (cell: CellId, open: boolean): void => {
      onChange?.((now) => (now.opened.includes(cell) === open ? {} : { opened: toggled([], now.opened, cell) }));
    },
    [onChange],
  );
  const onFold = useCallback(
    (group: GroupId): void => {
      onChange?.((now) => ({ folded: toggled([], now.folded, group) }));
    },
    [onChange],
  );
  const reference = choice.marks ? comparison.reference : undefined;
  const view = useMemo(
    (): TableView => ({
      reference,
      anchored: !inline,
      pinned,
      opened,
      pair,
      onOpen: inline ? undefined : onOpen,
      onFold: inline ? undefined : onFold,
    }),
    [reference, inline, pinned, opened, pair, onOpen, onFold],
  );
  const table = useGradual(comparison, swapped);
  const caption = captionWords(comparison);
  const Body = swapped ? TracksDown : TracksAcross;
  return (
    <ScrollRegion
      label={caption}
      columns={columns.length}
      swapped={swapped}
      measured={!inline}
      pinned={columns[0] !== undefined && pinned.includes(columns[0])}
    >
      <table ref={table} className={inline ? "ct ct--inline" : "ct"} data-pair={pair === undefined ? undefined : ""}>
        <caption className="vh">{caption}</caption>
        <Body comparison={comparison} view={view} />
      </table>
    </ScrollRegion>
  );
});
