import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";

interface Props {
  readonly page: RecordOf<"themes">;
}

/** The themes, each with its lead. */
export function ThemesPage({ page }: Props) {
  return (
    <>
      <PageHead title={page.title}>
        What cuts across the tracks: {page.pages.length} themes, each with what the sources found, and how strong the
        evidence is.
      </PageHead>
      <ol className="entries">
        {page.pages.map(({ path, title, lead }) => (
          <li key={path}>
            <h2>
              <Link to={path}>{title}</Link>
            </h2>
            <p>{lead}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
