import { memo, startTransition, useEffect, useState } from "react";
import { ReferenceList } from "../../citations/ReferenceList.tsx";

/** Milliseconds by which the list follows the table, so that both are not drawn in one go. */
const AFTER = 150;

interface Props {
  /** Of the works cited in the cells shown. */
  readonly numbers: ReadonlySet<number>;
}

/** The works cited in the table, under their numbers. */
export const TableSources = memo(function TableSources({ numbers }: Props) {
  const [listed, setListed] = useState(numbers);
  useEffect(() => {
    const later = setTimeout(() => {
      startTransition(() => {
        setListed(numbers);
      });
    }, AFTER);
    return () => {
      clearTimeout(later);
    };
  }, [numbers]);
  return (
    <section className="afternote">
      <h2>Sources in this table</h2>
      <ReferenceList numbers={listed} />
    </section>
  );
});
