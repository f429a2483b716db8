import { memo } from "react";
import { Link } from "react-router-dom";
import { healthWords, sourceKindWords } from "../../citations/source.ts";
import type { SourceRow as Row } from "../../citations/sourceRow.ts";
import { Text } from "../../citations/Text.tsx";
import { paths } from "../../paths.ts";
import { counted } from "./counted.ts";
import type { RowGroup } from "./groupRows.ts";
import { HealthSign } from "./HealthSign.tsx";
import { splitReference } from "./splitReference.ts";

interface RowProps {
  readonly row: Row;
  readonly selected?: boolean | undefined;
  readonly onSelect?: ((key: string, selected: boolean) => void) | undefined;
}

/** One source: its reference, of which the head is the link, its kind and health in words, and how much rests on it. */
const SourceItem = memo(function SourceItem({ row, selected, onSelect }: RowProps) {
  const { key, full, kind, health, claims, language, coins } = row;
  const { head, rest } = splitReference(full);
  return (
    <li>
      {onSelect !== undefined && (
        <label className="src-pick">
          <input
            type="checkbox"
            checked={selected ?? false}
            onChange={(event) => onSelect(key, event.target.checked)}
          />
          <span className="vh">
            Select <Text text={head} />
          </span>
        </label>
      )}
      <p>
        <Link to={paths.source.to(key)}>
          <Text text={head} />
        </Link>
        <span lang={language}>
          <Text text={rest} />
        </span>
        {coins !== undefined && <span className="Z3988" title={coins} />}
      </p>
      <span>{sourceKindWords[kind]}</span>
      <span className="src-h">
        <HealthSign health={health} />
        {healthWords[health].label}
      </span>
      <span className="src-n">{claims === 0 ? "no claim" : counted(claims, "claim")}</span>
    </li>
  );
});

interface Props {
  readonly groups: readonly RowGroup[];
  /** Keys of what is selected; left out where nothing can be. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (key: string, selected: boolean) => void;
}

/** Sources under their headings. */
export const SourceList = memo(function SourceList({ groups, selected, onSelect }: Props) {
  return groups.map(({ id, title, rows, count }) => (
    <section
      key={id}
      className={title === "" ? "src-group src-group--all" : "src-group"}
      {...(title === "" ? { "aria-label": "Sources" } : { "aria-labelledby": id })}
    >
      {title !== "" && (
        <h2 id={id}>
          {title} <span className="src-count">{count}</span>
        </h2>
      )}
      <ul data-picks={onSelect !== undefined}>
        {rows.map((row) => (
          <SourceItem key={row.key} row={row} selected={selected?.has(row.key)} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  ));
});
