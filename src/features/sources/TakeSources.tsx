import { TakeReferences } from "../../citations/TakeReferences.tsx";
import { useHydrated } from "../../explorer/useAddress.ts";

interface Props {
  /** Keys of all that was found, in its order; before the list has come, of those shown. */
  readonly found: readonly string[];
  readonly total: number;
  /** False until all keys are known. */
  readonly complete: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
}

const NOTHING = "Nothing to take along: no source is selected among those found.";

/** What was found, or what was selected of it, to be taken along. */
export function TakeSources({ found, total, complete, selected, onSelectAll, onSelectNone }: Props) {
  const ready = useHydrated();
  const own = found.filter((key) => selected.has(key));
  const isSelection = selected.size > 0;
  // Without a selection, and before the list has come, all there is is meant.
  const keys = isSelection ? own : complete ? found : undefined;
  return (
    <div className="sx-take" role="group" aria-label="Take sources along" data-ready={ready}>
      <TakeReferences keys={keys} count={keys?.length ?? total} file="diplomacy-tracks-sources" nothing={NOTHING}>
        <p className="sx-what">
          <b>{isSelection ? `${own.length} selected` : `All ${total} found`}</b>
          {selected.size > own.length && <span> · {selected.size - own.length} more not among those found</span>}
        </p>
        <button type="button" className="fd-clear" onClick={onSelectAll}>
          Select all found
        </button>
        {isSelection && (
          <button type="button" className="fd-clear" onClick={onSelectNone}>
            Select none
          </button>
        )}
      </TakeReferences>
    </div>
  );
}
