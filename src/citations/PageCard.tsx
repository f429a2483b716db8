import { HealthNote } from "./SourceCard.tsx";
import { firstLines, type PageFacts } from "./pageFacts.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly facts: PageFacts;
}

/** What a link in a text leads to: a term with its gloss, another page with its first lines, a source with its reference. */
export function PageCard({ facts: { kind, title, words, note, reference } }: Props) {
  return (
    <>
      <p className="card-head">
        <b>{reference?.label ?? title}</b>
        <span>{kind}</span>
      </p>
      <div className="card-says" id="card-says">
        {reference === undefined ? (
          <p className="card-words">{firstLines(words)}</p>
        ) : (
          <>
            <p className="card-full">
              <Text text={reference.full} />
            </p>
            <HealthNote reference={reference} />
          </>
        )}
        {note !== undefined && <p className="card-note">{note}</p>}
      </div>
    </>
  );
}
