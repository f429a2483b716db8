import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";

interface Props {
  readonly page: RecordOf<"moved">;
}

/** An address that was retired: why, and where its readers are led. */
export function MovedPage({ page: { title, why, to } }: Props) {
  return (
    <>
      <PageHead title={title}>{why}</PageHead>
      <p className="points-links">
        {to === undefined ? <Link to={paths.search.to()}>Search</Link> : <Link to={to.path}>{to.title}</Link>}
        <Link to={paths.changes.to()}>What changed</Link>
      </p>
    </>
  );
}
