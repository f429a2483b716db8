/** Brings a JSON file of the site, below its base; asks once, and again only after it failed. */
const asked = new Map<string, Promise<unknown>>();

/** Says of which build the page is, so that what is kept on the device is never of another. */
function withEdition(path: string): string {
  const folder = document.querySelector<HTMLMetaElement>('meta[name="page-modules"]')?.content;
  const edition = folder?.split("/").at(-2);
  return edition === undefined ? path : `${path}?edition=${edition}`;
}

export function fetchFile<Value>(path: string): Promise<Value> {
  const known = asked.get(path);
  if (known !== undefined) return known as Promise<Value>;
  const coming = fetch(`${import.meta.env.BASE_URL}${withEdition(path)}`).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as unknown;
  });
  asked.set(path, coming);
  coming.catch(() => asked.delete(path));
  return coming as Promise<Value>;
}
