import { Link } from "react-router-dom";
import { useReferences } from "../../citations/PageReferences.tsx";
import type { Definition, PageLink } from "../../pages.ts";
import { ForkSign } from "../../ui/ForkSign.tsx";
import { holderName } from "./holderName.ts";

interface Props {
  readonly definitions: readonly Definition[];
  readonly questions: readonly PageLink[];
}

/** Said before the gloss: that sources disagree, who they are, and where the dispute is set out. */
export function Disagreement({ definitions, questions }: Props) {
  const references = useReferences();
  return (
    <div className="disagree">
      <ForkSign ways={definitions.length} />
      <div>
        <p className="disagree-say">Sources disagree about this term.</p>
        <p className="fine">
          {definitions.length} definitions:{" "}
          {definitions.map((definition, index) => (
            <span key={definition.id}>
              {index > 0 && " · "}
              <a href={`#${definition.id}`}>{holderName(definition, references)}</a>
            </span>
          ))}
        </p>
        {questions.length > 0 && (
          <p className="fine">
            In dispute:{" "}
            {questions.map(({ path, title }, index) => (
              <span key={path}>
                {index > 0 && " · "}
                <Link to={path}>{title}</Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
