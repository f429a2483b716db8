import type { MouseEvent } from "react";
import { Link } from "react-router-dom";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { Hit, HitGroup } from "./groupHits.ts";
import { Marked } from "./Marked.tsx";

interface OptionProps {
  readonly hit: Hit;
  readonly active: boolean;
  readonly onFollow: () => void;
}

function HitOption({ hit: { id, to, line, title, place, also, text }, active, onFollow }: OptionProps) {
  const follow = (event: MouseEvent): void => {
    // A click that opens another tab leaves the reader here.
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) onFollow();
  };
  return (
    <Link className="sr" id={id} to={to} role="option" aria-selected={active} tabIndex={-1} onClick={follow}>
      {line === undefined ? <span className="sr-dot" aria-hidden="true" /> : <TrackLine line={line} sample />}
      <span className="sr-t">
        <b>
          <Marked parts={title} />
        </b>{" "}
        <i>{place}</i>{" "}
        {also.length > 0 && (
          <i>
            also <Marked parts={also} />
          </i>
        )}
      </span>
      {text.length > 0 && (
        <span className="sr-s">
          <Marked parts={text} />
        </span>
      )}
    </Link>
  );
}

interface Props {
  /** Id of the list box. */
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** Id of the option that Enter opens. */
  readonly active: string | undefined;
  readonly onFollow: () => void;
}

/** What was found: a list box of links in named groups. Focus stays in the field. */
export function SearchHits({ id, groups, active, onFollow }: Props) {
  return (
    <div className="sr-list" id={id} role="listbox" aria-label="Results">
      {groups.map(({ name, hits }) => (
        <div key={name} className="sr-g" role="group" aria-label={name}>
          <div className="sr-gn" aria-hidden="true">
            {name}
          </div>
          {hits.map((hit) => (
            <HitOption key={hit.id} hit={hit} active={hit.id === active} onFollow={onFollow} />
          ))}
        </div>
      ))}
    </div>
  );
}
