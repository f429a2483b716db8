import { Link } from "react-router-dom";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { Gap } from "../../taxonomy/frontMatter.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";

interface Props {
  readonly page: RecordOf<"gaps">;
}

const kindWords: Readonly<Record<Gap["kind"], string>> = {
  lost: "Lost",
  promised: "Promised, not given",
  "not-found": "Not found",
  mismatch: "Cited for what it does not say",
  repeats: "Repeats an earlier text",
  "contradicts-itself": "Contradicts itself",
  "wrong-data": "Wrong data",
};

/** The gap register: what a source lost, promised or got wrong, and what stands in its place here. */
export function GapsPage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "About" }} title={page.title} leadId="text">
        <Text text={page.text} />
      </PageHead>
      <section className="points" aria-label="Gap register">
        <ol>
          {page.gaps.map((gap) => (
            <li key={gap.id} id={gap.id}>
              <div>
                <h2 className="points-title">{gap.title}</h2>
                <p className="points-sub">
                  {kindWords[gap.kind]} · <Link to={gap.sourceLink.path}>{gap.sourceLink.title}</Link>
                </p>
              </div>
              <div>
                <p className="points-text">
                  <Text text={gap.text} />
                </p>
                <p className="points-sub">
                  <b>In this reference:</b> <Text text={gap.instead} />
                </p>
                {gap.pages.length > 0 && (
                  <p className="points-links">
                    {gap.pages.map(({ path, title }) => (
                      <Link key={path} to={path}>
                        {title}
                      </Link>
                    ))}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <PageEnd page={page} />
    </>
  );
}
