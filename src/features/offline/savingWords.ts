import type { Part } from "../../offline/keptSite.ts";
import type { SavingTrouble } from "./siteSaver.ts";

export const partWords: Readonly<Record<Part, { readonly title: string; readonly says: string }>> = {
  tracks: {
    title: "Tracks",
    says: "The five tracks, the table, pyramid, wheel, timeline and models, terms, contested questions, themes, guidance and exercises; search, stage and exports.",
  },
  cases: { title: "Tracks and cases", says: "The same, and every case with its score." },
  all: {
    title: "All",
    says: "Every page, also those of the single sources, and all files for reference managers.",
  },
};

export const troubleWords: Readonly<Record<SavingTrouble, string>> = {
  refused:
    "This browser keeps nothing for this site: it may be a private window, storage may be blocked, or the connection may not be secure. The site works on, with a network.",
  full: "There is no room for the rest on this device. What has come is kept. Make room and go on, or save a smaller part.",
  network: "The network is gone, or an answer was cut off. What has come is kept: go on when there is a network.",
  gone: "The site has been published anew since this page was opened. Load this page again to save the newer edition.",
  evicted: "The browser has cleared what was saved here, as browsers may when room gets short. It can be saved again.",
};

/** Bytes as readers know them: `0.4 MB`, `12 MB`. */
export function sizeWords(bytes: number): string {
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? Math.max(0.1, Math.ceil(millions * 10) / 10).toFixed(1) : Math.ceil(millions)} MB`;
}
