import { useState, type KeyboardEvent, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import { groupHits, type HitGroup } from "./groupHits.ts";
import { SearchHits } from "./SearchHits.tsx";
import { useSearch, type SearchState } from "./useSearch.ts";
import "../../styles/search.css";

function countWords(state: SearchState, groups: readonly HitGroup[]): string {
  if (state.state === "empty") return "";
  if (state.state === "failed") return "The search index could not be loaded.";
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) return state.state === "searching" ? "Searching …" : `Nothing found for “${state.query}”`;
  return `${count} ${count === 1 ? "result" : "results"} in ${groups.length} ${groups.length === 1 ? "group" : "groups"}`;
}

function Nothing({ query }: { readonly query: string }) {
  const number = /\b(?:[4-9]|iv|v|vi|vii|viii|ix|four|five|six|seven|eight|nine)\b/i.test(query);
  return (
    <div className="sr-none">
      <p>
        {number
          ? "Numbers above three belong to other schemes, such as Diamond and McDonald’s nine tracks. They are explained with their scheme."
          : "Check the spelling, use fewer words, or try a name the sources use."}
      </p>
      <p>
        {number ? (
          <Link to={paths.track.to("multitrack" as never)}>Multitrack diplomacy and its numbering</Link>
        ) : (
          <Link to={paths.terms.to()}>All terms, A to Z</Link>
        )}
      </p>
    </div>
  );
}

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onFollow: () => void;
  /** What stands beside the field: the button that closes the dialog. */
  readonly beside?: ReactNode;
  readonly autoFocus?: boolean;
}

/** A combobox with a list box of results, by the APG pattern: focus stays in the field, arrows choose, Enter opens. */
export function SearchBox({ query, onQuery, onFollow, beside, autoFocus = false }: Props) {
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState({ query, index: 0 });
  const state = useSearch(query, attempt);
  const groups = state.state === "empty" || state.state === "failed" ? [] : groupHits(state.finding);
  const ids = groups.flatMap(({ hits }) => hits.map(({ id }) => id));
  const index = chosen.query === query ? Math.min(chosen.index, ids.length - 1) : 0;
  const active = ids[index];

  const choose = (next: number): void => {
    setChosen({ query, index: next });
    document.getElementById(ids[next] ?? "")?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (index + 1) % Math.max(1, ids.length),
      ArrowUp: (index - 1 + ids.length) % Math.max(1, ids.length),
    };
    const next = moves[event.key];
    if (next !== undefined && ids.length > 0) {
      event.preventDefault();
      choose(next);
    } else if (event.key === "Enter" && active !== undefined) {
      event.preventDefault();
      document.getElementById(active)?.click();
    }
  };
  return (
    <>
      <div className="sr-f">
        <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
          <circle cx="7.5" cy="7.5" r="5.5" />
          <path d="M11.8 11.8 16.5 16.5" />
        </svg>
        <input
          type="search"
          role="combobox"
          aria-label="Search the reference"
          aria-expanded={ids.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={active}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          ref={(input) => {
            if (autoFocus && input !== null && document.activeElement !== input && !input.dataset.met) {
              input.dataset.met = "yes";
              input.focus();
            }
          }}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {beside}
      </div>
      <p className="sr-n" role="status">
        {countWords(state, groups)}
      </p>
      {state.state === "failed" && (
        <p className="sr-none">
          The network may be gone, or the site may just have been published anew.{" "}
          <button type="button" className="btn" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </p>
      )}
      {state.state === "found" && ids.length === 0 && <Nothing query={state.query} />}
      <SearchHits groups={groups} active={active} onFollow={onFollow} />
    </>
  );
}
