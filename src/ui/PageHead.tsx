import type { ReactNode } from "react";
import { Link } from "react-router-dom";

interface Props {
  /** The list that the page belongs to. */
  readonly above?: { readonly path: string; readonly title: string };
  /** What follows the list in the line above the title, where it is not a link. */
  readonly kind?: string;
  readonly title: string;
  /** Fragment of the lead. */
  readonly leadId?: string;
  /** The lead. */
  readonly children?: ReactNode;
}

/** The title of a page, where it stands, and its lead. */
export function PageHead({ above, kind, title, leadId = "lead", children }: Props) {
  return (
    <div className="phead">
      {(above !== undefined || kind !== undefined) && (
        <p className="plate-n">
          {above !== undefined && <Link to={above.path}>{above.title}</Link>}
          {above !== undefined && kind !== undefined && " · "}
          {kind}
        </p>
      )}
      <h1>{title}</h1>
      {children !== undefined && (
        <p className="lead" id={leadId}>
          {children}
        </p>
      )}
    </div>
  );
}
