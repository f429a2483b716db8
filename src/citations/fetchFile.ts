/** Brings a JSON file of the site, below its base; asks once, and again only after it failed. */
const asked = new Map<string, Promise<unknown>>();

export function fetchFile<Value>(path: string): Promise<Value> {
  const known = asked.get(path);
  if (known !== undefined) return known as Promise<Value>;
  const coming = fetch(`${import.meta.env.BASE_URL}${path}`).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as unknown;
  });
  asked.set(path, coming);
  coming.catch(() => asked.delete(path));
  return coming as Promise<Value>;
}
