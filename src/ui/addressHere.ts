/**
 * Where the reader is, as the published site writes it. The site in one file says so by a `base` element that goes along
 * with the reader (app/oneFile/fileHistory.ts); everywhere else it is what stands in the address bar.
 */
export const addressHere = (): URL => new URL(document.baseURI);

/** True in the site in one file, whose pages stand behind the `#` of the file’s own address. */
export const isOneFile = (): boolean =>
  typeof document !== "undefined" && document.querySelector("head > base") !== null;

/** The address under which a further window shows a page: `/presenter/#k3j5`, below the base. */
export function windowAddress(path: string): string {
  if (!isOneFile()) return `${import.meta.env.BASE_URL}${path.slice(1)}`;
  return `${location.href.replace(/#.*$/s, "")}#${path}`;
}
