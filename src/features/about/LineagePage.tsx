import { Link } from "react-router-dom";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { passageCreditWords, passageKindWords } from "../../citations/passageWords.ts";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import "../../styles/article.css";

interface Props {
  readonly page: RecordOf<"lineage">;
}

type Passage = Props["page"]["passages"][number];

function PassageItem({ passage }: { readonly passage: Passage }) {
  return (
    <li id={passage.id}>
      <div>
        <h2 className="points-title">{passage.title}</h2>
        <p className="points-sub">
          {passageKindWords[passage.kind]}. {passageCreditWords[passage.credit]}.
        </p>
      </div>
      <div>
        <ul className="passage">
          {passage.stands.map(({ key, label, at }) => (
            <li key={key}>
              <Link to={`${paths.source.to(key)}#shared`}>{label}</Link>: {at}
            </li>
          ))}
        </ul>
        <p className="points-text">
          <Text text={passage.text} place={passage.id} />
        </p>
        {passage.pages.length > 0 && (
          <p className="points-links">
            <span className="points-sub">Counts once in</span>{" "}
            {passage.pages.map(({ path, title }) => (
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

/** The register of passages that stand in more than one source. */
export function LineagePage({ page }: Props) {
  return (
    <>
      <PageHead above={{ path: paths.about.to(), title: "About" }} title={page.title}>
        Two texts that share a passage are one voice. Where they are counted, they count once.
      </PageHead>
      <p className="points-intro" id="text">
        <Text text={page.text} place="text" />
      </p>
      <section className="points" aria-label="Passages">
        <ol>
          {page.passages.map((passage) => (
            <PassageItem key={passage.id} passage={passage} />
          ))}
        </ol>
      </section>
      <PageEnd page={page} />
    </>
  );
}
