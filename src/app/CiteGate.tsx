import { useEffect, useState, type ComponentProps } from "react";
import { useNavigate } from "react-router-dom";
import type { CiteDialog } from "../features/citing/CiteDialog.tsx";
import { addressHere } from "../ui/addressHere.ts";

type DialogProps = ComponentProps<typeof CiteDialog>;
type Loaded = { readonly Dialog: typeof CiteDialog; readonly page: DialogProps["page"]; readonly turn: number };

/** An ISO day by the reader’s clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Hears presses of “Cite this page”, asleep or awake, and loads the dialog then. Where it cannot be had the link does what it
 * does without script: it leads to the citation at the end of the page.
 */
export function CiteGate() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cite]") : null;
      if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      Promise.all([import("../features/citing/CiteDialog.tsx"), import("../features/citing/readPage.ts")]).then(
        ([{ CiteDialog: Dialog }, { readPage }]) => {
          const page = readPage(document, addressHere(), import.meta.env.BASE_URL, today());
          setLoaded((before) => ({ Dialog, page, turn: (before?.turn ?? 0) + 1 }));
          setOpen(true);
        },
        () => void navigate(`${addressHere().search}#cite-page`),
      );
    };
    // Before React, which holds back a click on what it has not yet taken over.
    document.addEventListener("click", press, true);
    return () => {
      document.removeEventListener("click", press, true);
    };
  }, [navigate]);
  if (loaded === undefined) return null;
  return <loaded.Dialog key={loaded.turn} page={loaded.page} open={open} onClose={() => setOpen(false)} />;
}
