import { useEffect } from "react";
import { addressHere } from "../ui/addressHere.ts";
import { useAnnounce } from "../ui/Announcer.tsx";

/** The address that the page gives itself, wherever it is read, with the view that is shown. */
function addressOfView(): string {
  const here = addressHere();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (canonical ?? here.origin + here.pathname) + here.search;
}

/** Hears the buttons that save a drawing, on pages that sleep as well; what writes the file is loaded only then. */
export function useDrawingDownloads(): void {
  const announce = useAnnounce();
  useEffect(() => {
    const save = async (button: HTMLElement): Promise<void> => {
      const figure = button.closest("figure");
      const { name = "drawing", title = document.title, source = "" } = button.parentElement?.dataset ?? {};
      if (figure === null) return;
      const format = button.dataset.drawing === "svg" ? "svg" : "png";
      try {
        const { saveDrawing } = await import("../ui/drawing/saveDrawing.ts");
        const from = `${import.meta.env.SITE_NAME}, ${addressOfView()}`;
        await saveDrawing(figure, name, { title, lines: source === "" ? [from] : [source, from] }, format);
        announce(`${name}.${format} is ready in your downloads.`);
      } catch {
        announce("The drawing could not be saved. The network may be gone: try again.");
      }
    };
    const hear = ({ target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-drawing]") : null;
      if (button !== null) void save(button);
    };
    document.addEventListener("click", hear, true);
    return () => {
      document.removeEventListener("click", hear, true);
    };
  }, [announce]);
}
