import { Link } from "react-router-dom";
import { useTaxonomy } from "../explorer/useTaxonomy.ts";
import { paths } from "../paths.ts";
import { TrackLine } from "../ui/TrackLine.tsx";
import { PreviewSwitch } from "./PreviewSwitch.tsx";

const groups = [
  {
    title: "See",
    links: [
      { to: paths.compare.to(), title: "Comparison table" },
      { to: paths.pyramid.to(), title: "Lederach’s pyramid" },
      { to: paths.nineTracks.to(), title: "Nine tracks" },
      { to: paths.timeline.to(), title: "Timeline" },
      { to: paths.models.to(), title: "Models" },
      { to: paths.schemes.to(), title: "Numbering schemes" },
    ],
  },
  {
    title: "Look up",
    links: [
      { to: paths.cases.to(), title: "Cases" },
      { to: paths.terms.to(), title: "Terms" },
      { to: paths.questions.to(), title: "Contested questions" },
      { to: paths.themes.to(), title: "Themes" },
      { to: paths.sources.to(), title: "Sources" },
      { to: paths.health.to(), title: "Health of the references" },
    ],
  },
  {
    title: "Use",
    links: [
      { to: paths.exercises.to(), title: "Which track is this?" },
      { to: paths.plan.to(), title: "Workshop plan" },
      { to: paths.plans.to(), title: "Ready-made plans" },
      { to: paths.guidance.to(), title: "Guidance" },
      { to: paths.about.to(), title: "How this reference is made" },
      { to: paths.gaps.to(), title: "Gaps in the sources" },
      { to: paths.lineage.to(), title: "Shared passages" },
      { to: paths.changes.to(), title: "What changed" },
      { to: paths.codebook.to(), title: "Codebook" },
      { to: paths.offline.to(), title: "Save for offline" },
    ],
  },
] as const;

function SiteMap() {
  return (
    <nav className="foot-map" aria-label="All parts">
      {groups.map(({ title, links }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(({ to, title: name }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The key to the lines, and what the reader should know of the whole. */
export function Footer() {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    // The first paint waits for this id (public/before-paint.js): a page painted while half of it is parsed moves as the rest comes.
    <footer className="foot" id="foot">
      <TrackLine line="tm" className="foot-line" />
      <div className="foot-in">
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
        <SiteMap />
        <div className="foot-note">
          <p className="foot-word">Diplomacy Tracks</p>
          <p>
            Compiled from the sources listed; not yet reviewed by an outside expert. No cookies, no trackers; every page
            prints and reads without scripts.
          </p>
          <p>
            Text: CC BY 4.0. Set in Newsreader and Atkinson Hyperlegible Next.{" "}
            <Link to={paths.licences.to()}>Licences</Link>
          </p>
          <PreviewSwitch />
        </div>
      </div>
    </footer>
  );
}
