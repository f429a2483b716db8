import { Link } from "react-router-dom";
import { formatDate } from "../taxonomy/dates.ts";
import { paths } from "../paths.ts";
import { useReferences } from "./PageReferences.tsx";
import { HEALTHS, healthWords } from "./source.ts";

interface Props {
  readonly page: { readonly edited?: string; readonly edition?: string };
}

/**
 * Above the title: how many references the page has of each health, its last edit and its edition. Flagged references lead to
 * what is wrong with them.
 */
export function PageHealth({ page: { edited, edition } }: Props) {
  const references = [...useReferences().values()];
  const groups = HEALTHS.map((health) => ({ health, own: references.filter((each) => each.health === health) }));
  return (
    <p className="page-health">
      <Link to={paths.health.to()}>
        {references.length === 1 ? "One reference" : `${references.length} references`}
      </Link>
      {groups.map(({ health, own }) =>
        own.length === 0 ? null : (
          <span key={health} data-health={health}>
            {own.length} {healthWords[health].label.toLowerCase()}
            {(health === "mismatch" || health === "not-found") &&
              own.map(({ key, label, nearest }) => (
                <a key={key} href={`#ref-${key}`}>
                  {label}
                  {nearest !== undefined && `, nearest: ${nearest.label}`}
                </a>
              ))}
          </span>
        ),
      )}
      {edited !== undefined && <span>Last edited {formatDate({ iso: edited })}</span>}
      {edition !== undefined && <Link to={paths.changes.to()}>Edition {edition}</Link>}
    </p>
  );
}
