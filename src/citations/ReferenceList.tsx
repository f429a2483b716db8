import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import { healthWords } from "./source.ts";
import { Text } from "./Text.tsx";
import { useReferences } from "./PageReferences.tsx";

interface Props {
  /** Only these, by number; all of the page’s where left out. */
  readonly numbers?: ReadonlySet<number>;
}

/** The page’s references by number, each with its health where that is not the best. */
export function ReferenceList({ numbers }: Props) {
  const shown = [...useReferences().values()].filter(({ number }) => numbers === undefined || numbers.has(number));
  return (
    <ol className="refs">
      {shown.map((reference) => (
        <li key={reference.key} value={reference.number} id={`ref-${reference.key}`}>
          <span className="ref-n">{reference.number}</span>
          <p>
            <Text text={reference.full} />
          </p>
          <p className="refpage">
            <Link to={paths.source.to(reference.key)} aria-label={`Source page: ${reference.label}`}>
              Source page
            </Link>
            {reference.health !== "verified" && (
              <span className="health" data-health={reference.health}>
                {healthWords[reference.health].label}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
