import { Link } from "react-router-dom";
import { useTaxonomy } from "../explorer/useTaxonomy.ts";
import { paths } from "../paths.ts";
import { TrackLine } from "../ui/TrackLine.tsx";

/** The key to the lines, and what the reader should know of the whole. */
export function Footer() {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    // The first paint waits for this id (public/before-paint.js): a page painted while half of it is parsed moves as the rest comes.
    <footer className="foot" id="foot">
      <TrackLine line="tm" className="foot-line" />
      <div className="foot-in">
        <p className="foot-word">Diplomacy Tracks</p>
        <ul className="foot-tracks">
          {tracks.map((track) => (
            <li key={track.id}>
              <Link to={paths.track.to(track.id)}>
                <TrackLine line={track.line} sample />
                <span>{track.title}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className="foot-note">
          <p>
            Compiled from the sources listed; not yet reviewed by an outside expert. No cookies, no trackers; every page
            prints and reads without scripts.
          </p>
          <p>
            <Link to={paths.about.to()}>How this reference is made</Link> ·{" "}
            <Link to={paths.questions.to()}>Contested questions</Link>
          </p>
          <p>Text: CC BY 4.0. Set in Newsreader and Atkinson Hyperlegible Next.</p>
        </div>
      </div>
    </footer>
  );
}
