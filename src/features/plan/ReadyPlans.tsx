import { Link } from "react-router-dom";
import type { ListedPlan } from "../../pages.ts";
import { timeWords, viewsWords } from "./planWords.ts";

interface Props {
  readonly plans: readonly ListedPlan[];
  readonly heading: "h2" | "h3";
}

/** Plans shipped with this reference. */
export function ReadyPlans({ plans, heading: Heading }: Props) {
  return (
    <ol className="entries">
      {plans.map(({ path, title, lead, views, minutes }) => (
        <li key={path}>
          <Heading>
            <Link to={path}>{title}</Link>
          </Heading>
          <p>{lead}</p>
          <p className="entries-fork">
            {viewsWords(views)}, {timeWords(minutes)}
          </p>
        </li>
      ))}
    </ol>
  );
}
