import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { PageDates } from "../../citations/PageDates.tsx";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { Text } from "../../citations/Text.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { Definitions } from "./Definitions.tsx";
import { Disagreement } from "./Disagreement.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"term">;
  readonly body: ReactNode;
}

/** A term: whether sources agree about it, what it means, who defines it how, and the text. */
export function TermPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const own = tracks.filter(({ id }) => page.tracks.includes(id));
  return (
    <>
      <div className="term-head">
        <p className="plate-n">
          <Link to={paths.terms.to()}>Terms</Link>
        </p>
        <h1>{page.title}</h1>
        <div className="term-gloss">
          {page.contested && <Disagreement definitions={page.definitions} questions={page.questions} />}
          <p className="lead" id="lead">
            <Text text={page.gloss} />
          </p>
        </div>
        {page.aliases.length > 0 && (
          <p className="term-also fine">
            <b>Also called</b> {page.aliases.join(" · ")}
          </p>
        )}
      </div>
      <Definitions definitions={page.definitions} contested={page.contested} />
      <div className="entry">
        <div className="prose">{body}</div>
        <div className="entry-side">
          <SideLinks
            title="Tracks"
            links={own.map(({ id, title, line, mark }) => ({ path: paths.track.to(id), title, line, mark }))}
          />
          <SideLinks title="Related terms" links={page.see} />
          <SideLinks title="Contested questions" links={page.questions} />
        </div>
      </div>
      <section className="afternote" aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ReferenceList />
        <PageDates published={page.published} edited={page.edited} />
      </section>
    </>
  );
}
