import { Link } from "react-router-dom";
import { useAddress, useHydrated, type AddressCodec } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import { SearchBox } from "./SearchBox.tsx";

/** A query is kept to a length that a person would type. */
const LONGEST = 200;

export const searchAddress: AddressCodec<string> = {
  parse: (query) => ({ choice: (query.get("q") ?? "").slice(0, LONGEST), dropped: [] }),
  format: (choice) => new URLSearchParams(choice === "" ? [] : [["q", choice]]),
};

const lists = [
  { to: paths.tracks.to(), title: "Tracks" },
  { to: paths.cases.to(), title: "Cases" },
  { to: paths.terms.to(), title: "Terms" },
  { to: paths.questions.to(), title: "Contested questions" },
  { to: paths.sources.to(), title: "Sources" },
] as const;

/** Search as a page: the query is in the address, so that it can be sent. */
export function SearchPage() {
  const { choice, choose } = useAddress(searchAddress);
  const hydrated = useHydrated();
  return (
    <section className="search-page">
      <h1>Search</h1>
      {hydrated && (
        <SearchBox query={choice} onQuery={(query) => choose(query, { replace: true })} onFollow={() => undefined} />
      )}
      {choice === "" && (
        <>
          <p className="lead">Search needs script. These lists hold everything it finds:</p>
          <ul className="search-lists">
            {lists.map(({ to, title }) => (
              <li key={to}>
                <Link to={to}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
