import { createContext, use } from "react";
import type { PageCache } from "./pageModules.ts";

export const PagesContext = createContext<PageCache | undefined>(undefined);

export function usePages(): PageCache {
  const pages = use(PagesContext);
  if (pages === undefined) throw new Error("No pages above this view");
  return pages;
}
