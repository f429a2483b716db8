import { decompress } from "fzstd";
import type { PageRecord } from "../../pages.ts";
import type { TextTree } from "../../taxonomy/textTree.ts";
import { ANYWHERE, type FetchPage } from "../pageModules.ts";
import { drawText } from "./drawText.tsx";

/** All that the site in one file holds beside its scripts; packed by build/oneFile. */
export interface Archive {
  /** Pages by path. */
  readonly pages: Readonly<Record<string, { readonly page: PageRecord; readonly body?: TextTree }>>;
  /** Contents of JSON files by path below the base, `references.json`. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Unpacks base64 of zstd of JSON. Throws where the file was cut off or spoilt. */
export function unpackArchive(packed: string): Archive {
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(decompress(bytes))) as Archive;
}

/** Pages from an archive; any address without one gets the page that says so. */
export function pagesFrom({ pages }: Archive): FetchPage {
  return async (path) => {
    const found = pages[path] ?? pages[ANYWHERE.notFound];
    if (found === undefined) throw new Error(`No page at ${path}`);
    return { page: found.page, Body: found.body === undefined ? undefined : drawText(found.body) };
  };
}
