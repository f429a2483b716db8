import type { ReactNode } from "react";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import "../../styles/article.css";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"about">;
  readonly body: ReactNode;
}

/** How the reference is made. */
export function AboutPage({ page, body }: Props) {
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead" id="lead">
          <Text text={page.lead} />
        </p>
      </div>
      <div className="entry">
        <div className="prose">{body}</div>
        <nav className="entry-side onpage" aria-labelledby="on-this-page">
          <h2 id="on-this-page">On this page</h2>
          <ol>
            {page.headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <PageEnd page={page} />
    </>
  );
}
