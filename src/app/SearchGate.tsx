import { useEffect, useState, type ComponentType } from "react";
import { paths } from "../paths.ts";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

type Loaded = { readonly Dialog: ComponentType<Props> } | "failed" | undefined;

/** Loads the search dialog on its first use. Where it cannot be had the page stays, and says so. */
export function SearchGate({ open, onClose }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (next: Loaded): void => {
      if (current) setLoaded(next);
    };
    import("../features/search/SearchDialog.tsx").then(
      ({ SearchDialog }) => settle({ Dialog: SearchDialog }),
      () => settle("failed"),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  if (loaded === undefined) return null;
  if (loaded !== "failed") return <loaded.Dialog open={open} onClose={onClose} />;
  if (!open) return null;
  return (
    <div className="notice" role="alert">
      <p>Search could not be loaded. The network may be gone, or the site may just have been published anew.</p>
      <button type="button" className="btn" onClick={() => setAttempt(attempt + 1)}>
        Try again
      </button>
      <a className="btn" href={`${import.meta.env.BASE_URL}${paths.search.to().slice(1)}`}>
        Search page
      </a>
      <button type="button" className="btn" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
