import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import { paths } from "../../paths.ts";
import { Mark } from "../../ui/Mark.tsx";
import "../../styles/tracks.css";

/** For every address that leads nowhere: why it may be, and ways on. */
export function NotFoundPage() {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    <section className="trouble" aria-labelledby="not-found">
      <h1 id="not-found">No page at this address</h1>
      <p className="lead">It may have been mistyped, or the page may have been renamed. These are the ways back in.</p>
      <ul className="caselist nf-tracks">
        {tracks.map((track) => (
          <li key={track.id}>
            <Link to={paths.track.to(track.id)}>
              <Mark line={track.line} mark={track.mark} />
              <b>{track.title}</b>
              <span>{track.brief}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="trouble-acts">
        <Link className="btn btn--ink" to={paths.tracks.to()}>
          All tracks
        </Link>
        <Link className="btn" to={paths.search.to()}>
          Search
        </Link>
      </p>
    </section>
  );
}
