import { formatDate } from "../taxonomy/dates.ts";

interface Props {
  /** Days in ISO form, as the author wrote them. */
  readonly published: string;
  readonly edited: string;
}

/** When a page was written and last changed, and what its text has not yet had: an outside reader. */
export function PageDates({ published, edited }: Props) {
  return (
    <p className="dates fine">
      Published <time dateTime={published}>{formatDate({ iso: published })}</time>, last edited{" "}
      <time dateTime={edited}>{formatDate({ iso: edited })}</time>. Compiled from the sources listed; not yet reviewed
      by an outside expert.
    </p>
  );
}
