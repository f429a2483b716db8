import { Link } from "react-router-dom";
import { paths } from "../paths.ts";

interface Props {
  /** As the page’s record has it. */
  readonly standing: {
    readonly references: string;
    readonly groups: readonly {
      readonly words: string;
      readonly flagged: readonly { readonly path: string; readonly title: string }[];
    }[];
    readonly edited?: string;
  };
  readonly edition?: string | undefined;
}

/**
 * Above the title: how many references the page has of each health, its last edit and its edition. Flagged references lead to
 * what is wrong with them.
 */
export function PageHealth({ standing: { references, groups, edited }, edition }: Props) {
  return (
    <p className="page-health">
      <Link to={paths.health.to()}>{references}</Link>
      {groups.map(({ words, flagged }) => (
        <span key={words} data-flagged={flagged.length > 0}>
          {words}
          {flagged.map((each) => (
            <Link key={each.path} to={each.path}>
              {each.title}
            </Link>
          ))}
        </span>
      ))}
      {edited !== undefined && <span>{edited}</span>}
      {edition !== undefined && <Link to={paths.changes.to()}>Edition {edition}</Link>}
    </p>
  );
}
