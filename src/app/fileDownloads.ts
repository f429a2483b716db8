import { useEffect } from "react";
import { useAnnounce } from "../ui/Announcer.tsx";
import { saveFile } from "../ui/saveFile.ts";

type Tell = (words: string) => void;

/** What is said of a file before the shell is alive waits here. */
const unsaid: string[] = [];
let tell: Tell = (words) => {
  unsaid.push(words);
};

/** The link to a file of this site that was clicked without a wish of its own, such as a new tab. */
function fileLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
  const isFile = link !== null && link.origin === location.origin && link.protocol.startsWith("http");
  return isFile ? link : undefined;
}

async function bring({ href, download, pathname }: HTMLAnchorElement): Promise<void> {
  const name = download === "" ? (pathname.split("/").at(-1) ?? "file") : download;
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    saveFile(await response.blob(), name);
    tell(`${name} is ready in your downloads.`);
  } catch {
    tell(`${name} could not be had: it is not on this device, and there is no network.`);
  }
}

/**
 * Browsers ask the host for a download past the worker, so that files on the device would fail without network. The page
 * fetches them itself, through the worker, from its first script on: a click may come before the shell is alive. Returns
 * the way to stop.
 */
export function hearFileDownloads(container: Pick<ServiceWorkerContainer, "controller"> | undefined): () => void {
  const hear = (event: MouseEvent): void => {
    const link = (container?.controller ?? null) === null ? undefined : fileLink(event);
    if (link === undefined) return;
    event.preventDefault();
    void bring(link);
  };
  document.addEventListener("click", hear, true);
  return () => {
    document.removeEventListener("click", hear, true);
  };
}

/** Says how downloads ended, those included that ended before the shell was alive. */
export function useFileDownloads(): void {
  const announce = useAnnounce();
  useEffect(() => {
    const before = tell;
    tell = announce;
    for (const words of unsaid.splice(0)) announce(words);
    return () => {
      tell = before;
    };
  }, [announce]);
}
