import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { SearchBox } from "./SearchBox.tsx";
import type { SearchIndex } from "./searchIndex.ts";
import { siteIndex } from "./siteIndex.ts";
import { useTypedQuery } from "./useTypedQuery.ts";

interface Props {
  readonly page: RecordOf<"search">;
  readonly index?: SearchIndex;
}

const MOST = 60;

const lists = [
  { to: paths.tracks.to(), title: "Tracks" },
  { to: paths.cases.to(), title: "Cases" },
  { to: paths.terms.to(), title: "Terms" },
  { to: paths.questions.to(), title: "Contested questions" },
  { to: paths.sources.to(), title: "Sources" },
] as const;

/** Search as a page: the query is in the address, so that it can be sent. Without script the lists stand in its place. */
export function SearchPage({ page, index = siteIndex }: Props) {
  const { query, dropped, type, keep } = useTypedQuery();
  return (
    <section className="search-page" aria-labelledby="search">
      <h1 id="search">{page.title}</h1>
      <div className="search-live">
        <SearchBox index={index} query={query} onQuery={type} onFollow={keep} most={MOST} />
        <DroppedNote dropped={dropped} />
      </div>
      {query.trim() === "" && (
        <nav className="search-lists" aria-label="Lists">
          <p className="fine">Everything that search finds also stands in these lists.</p>
          <ul>
            {lists.map(({ to, title }) => (
              <li key={to}>
                <Link to={to}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}
