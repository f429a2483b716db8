import { Link } from "react-router-dom";
import { TrackLine } from "../../ui/TrackLine.tsx";
import { kindWords, type HitGroup } from "./groupHits.ts";
import { markWords, passageAround } from "./markWords.ts";

function Marked({ text, matched }: { readonly text: string; readonly matched: ReadonlySet<string> }) {
  return markWords(text, matched).map(({ words, marked }, index) =>
    // Parts never move while they are shown, so their place is their name.
    marked ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
  );
}

interface Props {
  readonly groups: readonly HitGroup[];
  readonly active: string | undefined;
  readonly onFollow: () => void;
}

/** The hits as a list box of links, in named groups. */
export function SearchHits({ groups, active, onFollow }: Props) {
  return (
    <div className="sr-list" role="listbox" id="search-hits" aria-label="Results">
      {groups.map(({ name, hits }) => (
        <div key={name} role="group" aria-label={name}>
          <p className="sr-gn" aria-hidden="true">
            {name}
          </p>
          {hits.map((hit) => (
            <Link
              key={hit.id}
              id={hit.id}
              role="option"
              aria-selected={hit.id === active}
              tabIndex={-1}
              className="sr"
              to={hit.path}
              onClick={onFollow}
            >
              <span className="sr-sign" aria-hidden="true">
                {hit.line === undefined ? <span className="sr-dot" /> : <TrackLine line={hit.line} />}
              </span>
              <span className="sr-t">
                <b>
                  <Marked text={hit.title} matched={hit.matched} />
                </b>{" "}
                <span className="sr-k">{hit.heading ?? kindWords[hit.kind]}</span>
              </span>
              {hit.words !== "" && (
                <span className="sr-s">
                  <Marked text={passageAround(hit.words, hit.matched)} matched={hit.matched} />
                </span>
              )}
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}
