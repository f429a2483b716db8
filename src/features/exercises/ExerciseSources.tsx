import { Link } from "react-router-dom";
import { Holders } from "../../citations/Holders.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import type { Exercise } from "../../taxonomy/frontMatter.ts";

interface Props {
  readonly exercise: Exercise;
  readonly cases: RecordOf<"exercises">["cases"];
}

/** What an exercise teaches, who tells the event, and the case it is taken from. */
export function ExerciseSources({ exercise: { note, sources, case: id }, cases }: Props) {
  const from = cases.find((each) => each.id === id);
  if (note === undefined && sources === undefined && from === undefined) return null;
  return (
    <dl className="ex-after">
      {note !== undefined && (
        <div>
          <dt>To keep in mind</dt>
          <dd>
            <Text text={note} />
          </dd>
        </div>
      )}
      {sources !== undefined && (
        <div>
          <dt>Told by</dt>
          <dd>
            <Holders text={sources} />
          </dd>
        </div>
      )}
      {from !== undefined && (
        <div>
          <dt>Case</dt>
          <dd>
            <Link to={from.path}>{from.title}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
