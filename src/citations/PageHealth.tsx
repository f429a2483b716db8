import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import { useReferences } from "./PageReferences.tsx";
import { HEALTHS, healthWords } from "./source.ts";

/** Above the title: how many references the page has of each health. Flagged ones lead to what is wrong with them. */
export function PageHealth() {
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
    </p>
  );
}
