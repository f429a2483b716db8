import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { groupHits } from "./groupHits.ts";
import { moveInHits } from "./moveInHits.ts";
import { NothingFound } from "./NothingFound.tsx";
import { SearchHits } from "./SearchHits.tsx";
import type { SearchIndex } from "./searchIndex.ts";
import { failureWords, statusWords } from "./searchWording.ts";
import { useSearch } from "./useSearch.ts";
import "../../styles/search.css";

const HINT = "Finds titles, other names and every text: back channel, Track II, Oslo 1993";

/** Opens an option as a click on it would, with the keys that are held down: Control and Enter open another tab. */
function follow(id: string, { ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): void {
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey, altKey }));
}

interface Props {
  readonly index: SearchIndex;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The reader follows a link of the results. */
  readonly onFollow: () => void;
  /** At most so many results are shown. */
  readonly most: number;
  /** What stands beside the field. */
  readonly beside?: ReactNode;
}

/** A field and what it finds, by the combobox pattern of the APG: focus stays in the field, arrows choose, Enter opens. */
export function SearchBox({ index, query, onQuery, onFollow, most, beside }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { answer, failed, tryAgain } = useSearch(index, query);
  const shown = query.trim() === "" ? undefined : answer;
  const groups = shown === undefined ? [] : groupHits(shown.matches.slice(0, most));
  const ids = groups.flatMap(({ hits }) => hits.map(({ id }) => id));
  const [chosen, setChosen] = useState({ query: "", id: "" });
  // Until the reader has moved, Enter opens the best hit, also when a better one comes in.
  const isChosen = chosen.query === query && ids.includes(chosen.id);
  const active = isChosen ? chosen.id : ids[0];
  const count = ids.length;
  useEffect(() => {
    // Further hits may come in above the chosen one.
    if (isChosen && count > 0) document.getElementById(chosen.id)?.scrollIntoView({ block: "nearest" });
  }, [chosen, isChosen, count]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === undefined || event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      follow(active, event);
      return;
    }
    const next = moveInHits(ids, active, event);
    if (next === undefined) return;
    event.preventDefault();
    setChosen({ query, id: next });
  };
  return (
    <>
      <div className="sr-f">
        <svg width="24" height="24" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
          <circle cx="7.5" cy="7.5" r="5.5" />
          <path d="M11.8 11.8 16.5 16.5" />
        </svg>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search the reference"
          aria-autocomplete="list"
          aria-expanded={ids.length > 0}
          aria-controls={ids.length > 0 ? list : undefined}
          aria-activedescendant={active}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          value={query}
          onFocus={() => {
            // A failure is told when the reader asks for something.
            index.open().catch(() => undefined);
          }}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {beside}
      </div>
      <output className="sr-n">
        {failed ? failureWords(shown, groups) : query.trim() === "" ? HINT : statusWords(shown, groups)}
      </output>
      {failed && (
        <div className="sr-none">
          <p>The network may be gone, or the site may just have been published anew; then load this page again.</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              // The button goes away with the failure; focus must not go with it.
              field.current?.focus();
              tryAgain();
            }}
          >
            Try again
          </button>
        </div>
      )}
      {ids.length > 0 && <SearchHits id={list} groups={groups} active={active} onFollow={onFollow} />}
      {shown?.nothing !== undefined && !failed && <NothingFound nothing={shown.nothing} onFollow={onFollow} />}
    </>
  );
}
