import { fetchIndexFile } from "./fetchIndexFile.ts";
import { createSearchIndex } from "./searchIndex.ts";

/** Milliseconds after the last key in which most readers have pressed the next. */
const TYPING = 180;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The index of this site, one for the dialog and the page. Nothing is fetched before it is asked. */
export const siteIndex = createSearchIndex({ load: fetchIndexFile, pause: () => wait(0), settle: () => wait(TYPING) });
