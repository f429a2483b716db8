import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import type { RecordOf } from "../../pages.ts";

interface Props {
  readonly page: RecordOf<"unsaved">;
}

/** Shown without network at the address of a page that the device does not have. */
export function UnsavedPage({ page }: Props) {
  return (
    <section className="trouble" aria-labelledby="unsaved">
      <h1 id="unsaved">{page.title}</h1>
      <p className="lead">
        There is no network, and this page was neither read nor saved here before. Nothing you have kept is lost.
      </p>
      <p className="trouble-acts">
        {/* The same address once more, with its query, from the host: no link of the router. */}
        {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is this one */}
        <a className="btn btn--ink" href="" target="_self">
          Try again
        </a>
        <Link className="btn" to={paths.home.to()}>
          Home
        </Link>
        <Link className="btn" to={paths.offline.to()}>
          What is saved
        </Link>
      </p>
    </section>
  );
}
