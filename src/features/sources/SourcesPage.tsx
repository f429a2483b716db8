import { startTransition, useCallback, useDeferredValue, useMemo, useOptimistic, useRef, useState } from "react";
import { Link } from "react-router-dom";
import { countYears, type SourceRow } from "../../citations/sourceRow.ts";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { useTypedWords } from "../../ui/useTypedWords.ts";
import { chosenParts, foundWords } from "./chosenWords.ts";
import { findSources, isUnfiltered, sortRows, wholeCounts, type ExplorerChoice, type SourceFilters } from "./explorer.ts"; // prettier-ignore
import { explorerAddress } from "./explorerAddress.ts";
import { FoundBar } from "./FoundBar.tsx";
import { groupRows } from "./groupRows.ts";
import { Letters } from "./Letters.tsx";
import { NoSources } from "./NoSources.tsx";
import { SourceFinder } from "./SourceFinder.tsx";
import { SourceList } from "./SourceList.tsx";
import { TakeSources } from "./TakeSources.tsx";
import { useSourceRows } from "./useSourceRows.ts";
import { YearsPlate } from "./YearsPlate.tsx";
import "../../styles/finder.css";
import "../../styles/sources.css";

interface Props {
  readonly page: RecordOf<"sources">;
  /** Brings the whole list; from the site where left out. */
  readonly fetchRows?: () => Promise<readonly SourceRow[]>;
}

/** Rows that are drawn at once: two or three screens. */
const STEP = 60;

/** Every source of the reference: to be chosen, put in order, and taken along. */
export function SourcesPage({ page, fetchRows }: Props) {
  const codec = useMemo(() => explorerAddress(page.options), [page.options]);
  const { choice, dropped, choose } = useAddress(codec);
  const announce = useAnnounce();
  const ready = useHydrated();
  const [most, setMost] = useState(STEP);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const onWords = useCallback(
    (words: string) => choose({ ...choice, filters: { ...choice.filters, words } }, { replace: true }),
    [choice, choose],
  );
  const [typed, type] = useTypedWords(choice.filters.words, onWords);
  // The field shows a letter in the frame of its key; the list of thousands may come in a later one.
  const sought = useDeferredValue(typed);
  const filters = useMemo(() => ({ ...choice.filters, words: sought }), [choice.filters, sought]);
  // The controls show a choice at once, while the list still follows.
  const [coming, setComing] = useOptimistic(filters);
  const isFirst = isUnfiltered(filters) && choice.sort === "name" && choice.group === "letter" && most === STEP;
  const { rows, state, bring } = useSourceRows(!isFirst || selected.size > 0, fetchRows);
  const served = useMemo(() => new Map(page.sources.map((row) => [row.key, row])), [page.sources]);
  const found = useMemo(() => (rows === undefined ? undefined : findSources(rows, filters)), [rows, filters]);
  const sorted = useMemo(
    // What was served carries what reference managers read.
    () =>
      found === undefined ? page.sources : sortRows(found.rows, choice.sort).map((row) => served.get(row.key) ?? row),
    [found, choice.sort, page.sources, served],
  );
  const groups = useMemo(() => groupRows(sorted, choice.group, most), [sorted, choice.group, most]);
  const years = useMemo(() => (found === undefined ? page.years : countYears(found.rows)), [found, page.years]);
  const counts = useMemo(() => found?.counts ?? wholeCounts(page.options), [found, page.options]);
  const turn = useCallback(() => void bring(), [bring]);
  const list = useRef<HTMLElement>(null);
  const total = found?.rows.length ?? page.total;

  const change = (part: Partial<ExplorerChoice>): void => {
    const next = { ...choice, filters: { ...coming, words: typed }, ...part };
    setMost(STEP);
    startTransition(() => {
      setComing(next.filters);
      choose(next);
    });
  };
  const onFilter = (part: Partial<SourceFilters>): void => {
    const { year, ...rest } = { ...coming, words: typed, ...part };
    change({ filters: year === undefined ? rest : { ...rest, year } });
  };
  const drop = (next: SourceFilters): void => {
    change({ filters: next });
    // The button goes away with what it takes out; the focus must not go with it.
    list.current?.focus({ preventScroll: true });
  };
  const onSelect = useCallback((key: string, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const selectAll = async (): Promise<void> => {
    const all = await bring();
    if (all === undefined) return;
    const keys = findSources(all, filters).rows.map(({ key }) => key);
    setSelected((before) => new Set([...before, ...keys]));
    announce(`${keys.length} selected.`);
  };
  const showMore = (next: number): void => {
    void bring();
    startTransition(() => setMost(next));
    announce(`${Math.min(next, total)} of ${total} sources shown.`);
  };
  const status = state === "coming" && !isFirst ? "Bringing the list …" : foundWords(total, page.total);
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const isWaiting = found === undefined && !isFirst;
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          {page.total} works. Each says what of it was seen, and leads to every statement here that rests on it.{" "}
          <Link to={paths.health.to()}>Problems and doubts, one by one</Link>
        </p>
      </div>
      <YearsPlate whole={page.years} found={years} options={page.options} />
      <Letters letters={page.letters} />
      <div className="fd sx">
        <SourceFinder
          options={page.options}
          counts={counts}
          filters={coming}
          typed={typed}
          onType={(words) => {
            setMost(STEP);
            type(words);
          }}
          onFilter={onFilter}
          onTurn={turn}
        />
        <section className="fd-found" ref={list} tabIndex={-1} aria-label="Sources found">
          <FoundBar
            status={status}
            choice={{ ...choice, filters }}
            chosen={chosenParts(filters, page.options)}
            onChange={change}
            onDrop={drop}
          />
          <DroppedNote dropped={dropped} />
          {state === "failed" && (
            <p className="sx-note" role="alert">
              The list could not be had: the network may be gone. Nothing chosen is lost.{" "}
              <button type="button" className="fd-clear" onClick={() => void bring()}>
                Try again
              </button>
            </p>
          )}
          <TakeSources
            found={found === undefined ? page.sources.map(({ key }) => key) : sorted.map(({ key }) => key)}
            total={total}
            complete={found !== undefined}
            selected={selected}
            onSelectAll={() => void selectAll()}
            onSelectNone={() => setSelected(new Set())}
          />
          {total === 0 ? (
            <NoSources filters={filters} options={page.options} rows={rows ?? []} onDrop={drop} />
          ) : (
            <div className="sx-list" data-waiting={isWaiting} data-whole={found !== undefined}>
              <SourceList groups={groups} selected={selected} {...(ready ? { onSelect } : {})} />
            </div>
          )}
          {shown < total && (
            <p className="sx-more" data-ready={ready}>
              <button type="button" className="btn" onClick={() => showMore(most + STEP)}>
                Show {Math.min(STEP, total - shown)} more
              </button>
              <button type="button" className="btn" onClick={() => showMore(total)}>
                Show all {total}
              </button>
              <span className="fine">
                {shown} of {total} shown
              </span>
            </p>
          )}
        </section>
      </div>
    </>
  );
}
