/** The full address of a place on this site, given from its root: what a code holds, and what stands on paper. */
export function fullAddress(to: string): string {
  return new URL(`${import.meta.env.BASE_URL}${to.slice(1)}`, document.baseURI).href.replaceAll("%2C", ",");
}
