import type { MDXContent } from "mdx/types";
import * as runtime from "react/jsx-runtime";
import type { PageRecord } from "../pages.ts";
import type { FetchPage, PageModule } from "./pageModules.ts";

/** A page as the build writes it. Its text is a function of React’s runtime, so that the module imports nothing. */
export interface WrittenPage {
  readonly page: PageRecord;
  readonly body?: (react: typeof runtime) => { readonly default: MDXContent };
}

export function moduleOf({ page, body }: WrittenPage): PageModule {
  return { page, Body: body?.(runtime).default };
}

/** What the served page says of its build; see build/prerenderPlugin.ts. */
function told(name: "page-modules" | "page-kind"): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** The page that was served in place of the one at the address, whatever that looks like: by the host, or by the device. */
export function servedInstead(): "notFound" | "unsaved" | undefined {
  const kind = told("page-kind");
  return kind === "notFound" || kind === "unsaved" ? kind : undefined;
}

/** True where an address still answers: then a full load brings its page, of whatever build. */
export async function stillAnswers(path: string): Promise<boolean> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path.slice(1)}`, { method: "HEAD", cache: "no-store" });
    return response.status < 500;
  } catch {
    return false;
  }
}

/** All modules of a build stand in one folder, named by address: `/p/<edition>/tracks/track-2.js`. */
async function fromBuild(path: string): Promise<PageModule> {
  const name = path === "/" ? "index" : path.slice(1, -1);
  return moduleOf((await import(/* @vite-ignore */ `${told("page-modules") ?? ""}${name}.js`)) as WrittenPage);
}

async function fromSources(path: string): Promise<PageModule> {
  const { pages } = await import("virtual:pages");
  const load = pages[path] ?? pages["/404/"];
  if (load === undefined) throw new Error(`No page at ${path}`);
  return load();
}

/** In a build the address alone tells where a page’s module is: one request a page. In dev Vite knows. */
export const fetchPage: FetchPage = import.meta.env.BUILT ? fromBuild : fromSources;
