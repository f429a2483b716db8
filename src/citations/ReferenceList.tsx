import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import { healthWords } from "./source.ts";
import { Text } from "./Text.tsx";
import { useReferences, type NumberedReference } from "./PageReferences.tsx";

interface Props {
  /** Only these, by number; all of the page’s where left out. */
  readonly numbers?: ReadonlySet<number>;
}

/** Why a reference is not in the best of health, and which real work was probably meant. */
function Why({ reference: { health, reason, nearest } }: { readonly reference: NumberedReference }) {
  if (health === "verified" || (reason === undefined && nearest === undefined)) return null;
  return (
    <p className="ref-why">
      {nearest !== undefined && (
        <>
          Nearest real work:{" "}
          <Link to={paths.source.to(nearest.key)} className="ref-nearest">
            {nearest.label}
          </Link>
          .{" "}
        </>
      )}
      <span>{reason}</span>
    </p>
  );
}

/** The page’s references by number, each with its health where that is not the best, and why. Cards read from it. */
export function ReferenceList({ numbers }: Props) {
  const shown = [...useReferences().values()].filter(({ number }) => numbers === undefined || numbers.has(number));
  return (
    <ol className="refs">
      {shown.map((reference) => (
        <li
          key={reference.key}
          value={reference.number}
          id={`ref-${reference.key}`}
          data-reason={reference.health === "verified" ? reference.reason : undefined}
        >
          <span className="ref-n">{reference.number}</span>
          <p>
            <Text text={reference.full} />
          </p>
          <p className="refpage">
            <Link
              to={paths.source.to(reference.key)}
              aria-label={`Source page: ${reference.label}`}
              data-label={reference.label}
            >
              Source page
            </Link>
            {reference.health !== "verified" && (
              <span className="health" data-health={reference.health}>
                {healthWords[reference.health].label}
              </span>
            )}
          </p>
          <Why reference={reference} />
          {reference.repeats !== undefined && (
            <p className="ref-twin">
              <Link to={paths.lineage.to()}>Shares a passage</Link> with {reference.repeats.join(", ")}: where it rests
              on that, the two count once.
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
