import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { EffectClaims } from "./EffectClaims.tsx";
import { ThemeTracks } from "./ThemeTracks.tsx";
import "../../styles/standing.css";

interface Props {
  readonly page: RecordOf<"themes">;
}

/** The themes, each with its lead. */
export function ThemesPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    <>
      <PageHead title={page.title}>
        What cuts across the tracks: {page.pages.length} themes, each with what the sources found, and how strong the
        evidence is.
      </PageHead>
      <ol className="entries">
        {page.pages.map(({ path, title, lead, tracks: ids }) => (
          <li key={path}>
            <h2>
              <Link to={path}>{title}</Link>
            </h2>
            <p>{lead}</p>
            <ThemeTracks tracks={tracks} ids={ids} />
          </li>
        ))}
      </ol>
      <EffectClaims effects={page.effects ?? []} />
    </>
  );
}
