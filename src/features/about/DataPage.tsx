import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/codebook.css";

interface Props {
  readonly page: RecordOf<"data">;
}

/** Files of the site stand outside of the router. */
const fileAddress = (path: string): string => `${import.meta.env.BASE_URL}${path.slice(1)}`;

/** Everything that can be downloaded, and what it is for. */
export function DataPage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "How this reference is made" }} title={page.title}>
        The bibliography and the whole model, as files. Beside every page with a text stand the same page as Markdown (
        <code>index.md</code>) and as JSON (<code>index.json</code>), and its references as <code>references.bib</code>,{" "}
        <code>.ris</code> and <code>.json</code>.
      </PageHead>
      {page.groups.map(({ id, title, text, files }) => (
        <section key={id} className="points" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <p className="points-sub data-text">{text}</p>
          <ul>
            {files.map(({ path, title: name, says }) => (
              <li key={path}>
                <h3>
                  <a href={fileAddress(path)} download={/\.(?:atom|xml)$/.test(path) ? undefined : ""}>
                    {name}
                  </a>
                </h3>
                <p>
                  {says} <code>{path}</code>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
