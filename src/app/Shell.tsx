import { useCallback, useState, type ReactNode } from "react";
import { Link, NavLink, useLocation } from "react-router-dom";
import { useSearchShortcut } from "../features/search/useSearchShortcut.ts";
import { paths } from "../paths.ts";
import { LineDefinitions } from "../ui/LineDefinitions.tsx";
import { CiteGate } from "./CiteGate.tsx";
import { Footer } from "./Footer.tsx";
import { SearchGate } from "./SearchGate.tsx";
import { StageGate } from "./StageGate.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { WorkshopGate } from "./WorkshopGate.tsx";

const sections = [
  { to: paths.tracks.to(), title: "Tracks" },
  { to: paths.compare.to(), title: "Compare" },
  { to: paths.pyramid.to(), title: "Pyramid" },
  { to: paths.cases.to(), title: "Cases" },
  { to: paths.terms.to(), title: "Terms" },
  { to: paths.sources.to(), title: "Sources" },
] as const;

function Sections() {
  return (
    <ul>
      {sections.map(({ to, title }) => (
        <li key={to}>
          {/* The page of errors is served at any address, and was rendered at its own. */}
          <NavLink to={to} suppressHydrationWarning>
            {title}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Wordmark() {
  return (
    <Link className="wordmark" to={paths.home.to()}>
      <svg className="glyph" width="30" height="24" viewBox="0 0 30 24" aria-hidden="true" focusable="false">
        <path d="M0 3H30" strokeWidth="3" />
        <path d="M0 9H30" strokeWidth="3" strokeDasharray="13 3 3 3" />
        <path d="M0 15H30" strokeWidth="3" strokeDasharray="8 3" />
        <path d="M1.5 21H30" strokeWidth="3" strokeDasharray="0.01 5.4" strokeLinecap="round" />
      </svg>
      <span>Diplomacy Tracks</span>
    </Link>
  );
}

function Menu() {
  const { pathname } = useLocation();
  return (
    <details className="menu" key={pathname /* folds away on each new page */}>
      <summary aria-label="Menu">
        <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true" focusable="false">
          <path d="M0 3H22M0 9H22M0 15H22" />
        </svg>
      </summary>
      <nav aria-label="Menu">
        <Sections />
        <a className="menu-all" href="#cite-page" data-cite="">
          Cite this page
        </a>
        <a className="menu-all" href="#foot">
          All parts
        </a>
        <ThemeSwitch inMenu />
      </nav>
    </details>
  );
}

function SearchButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Link
      className="searchbtn"
      to={paths.search.to()}
      aria-label="Search"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={(event) => {
        // Without script, and in a new tab, the link leads to the search page.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="7.5" cy="7.5" r="5.5" />
        <path d="M11.8 11.8 16.5 16.5" />
      </svg>
      <span>Search</span>
      <kbd>/</kbd>
    </Link>
  );
}

/** Heard by CiteGate; without script it leads to the citation at the end of the page. */
function CiteButton() {
  return (
    <a className="citebtn" href="#cite-page" data-cite="">
      Cite this page
    </a>
  );
}

/** What stands around every page: header, skip link, search, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [searching, setSearching] = useState(false);
  const [asked, setAsked] = useState(false);
  const open = useCallback((): void => {
    setAsked(true);
    setSearching(true);
  }, []);
  const close = useCallback((): void => setSearching(false), []);
  useSearchShortcut(open);
  return (
    <>
      <LineDefinitions />
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div className="top-in">
          <Wordmark />
          <nav className="mainnav" aria-label="Main">
            <Sections />
          </nav>
          <div className="tools">
            <SearchButton onOpen={open} />
            <CiteButton />
            <ThemeSwitch />
            <Menu />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <StageGate />
      <CiteGate />
      <WorkshopGate />
      {asked && <SearchGate open={searching} onClose={close} />}
    </>
  );
}
