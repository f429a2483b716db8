const TITLES = "titles.json";
const META = 'meta[name="search-index"]';

/** The folder of the index as a page’s head names it. In dev the server answers under a fixed name. */
function folderIn(page: Document): string {
  return page.querySelector<HTMLMetaElement>(META)?.content ?? `${import.meta.env.BASE_URL}_search/dev/`;
}

/** The folder that the page would name if it were loaded now: a tab may be older than the site. */
async function folderToday(): Promise<string> {
  const page = await fetch(location.href, { cache: "no-store" });
  return folderIn(new DOMParser().parseFromString(await page.text(), "text/html"));
}

let folder: string | undefined;

/** Fetches a file of the search index. Fails when the network is gone, or the file, or both. */
export async function fetchIndexFile(name: string): Promise<unknown> {
  folder ??= folderIn(document);
  let response = await fetch(folder + name);
  // Only the first file may come from a newer build: the others refer to it by place.
  if (response.status === 404 && name === TITLES) {
    folder = await folderToday();
    response = await fetch(folder + name);
  }
  if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`);
  return response.json();
}
