import { Link } from "react-router-dom";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { Gap } from "../../taxonomy/frontMatter.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { gapsBySource, type GapLine } from "./gapsBySource.ts";

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

function GapItem({ gap }: { readonly gap: GapLine }) {
  return (
    <li id={gap.id}>
      <div>
        <h3>{gap.title}</h3>
        <p className="points-sub">{kindWords[gap.kind]}</p>
      </div>
      <div>
        <p className="points-text">
          <Text text={gap.text} place={gap.id} />
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
  );
}

/** The gap register: what each source lost, promised or got wrong, and what stands in its place here. */
export function GapsPage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "About" }} title={page.title}>
        What the sources lost, promised or got wrong, and what this reference does about it.
      </PageHead>
      <p className="points-intro" id="text">
        <Text text={page.text} place="text" />
      </p>
      {gapsBySource(page.gaps).map(({ key, link, gaps }) => (
        <section key={key} className="points" aria-labelledby={`of-${key}`}>
          <h2 id={`of-${key}`}>
            <Link to={link.path}>{link.title}</Link> ({gaps.length})
          </h2>
          <ol>
            {gaps.map((gap) => (
              <GapItem key={gap.id} gap={gap} />
            ))}
          </ol>
        </section>
      ))}
      <PageEnd page={page} />
    </>
  );
}
