import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { ModelSign } from "./ModelSign.tsx";
import { signOf } from "./modelSigns.ts";
import "../../styles/models.css";

interface Props {
  readonly page: RecordOf<"models">;
}

/** The models, each with a small sign of what its drawing is, and its lead. */
export function ModelsPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    <>
      <PageHead title={page.title}>
        {page.pages.length} frameworks with which writers order the tracks, each drawn once and told in words, with what
        it leaves out.
      </PageHead>
      <ol className="entries md-list">
        {page.pages.map((model) => {
          const sign = signOf(model, tracks);
          return (
            <li key={model.path}>
              <ModelSign {...sign} />
              <div>
                <h2>
                  <Link to={model.path}>{model.title}</Link>
                </h2>
                <p className="fine">{sign.words}</p>
              </div>
              <p>{model.lead}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
