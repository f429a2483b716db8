/**
 * Each view numbers its sources by itself; on paper they stand in one list. Writes the numbers of that list on all marks,
 * and gives the keys in its order.
 */
export function numberSources(sheets: readonly { readonly element: Element }[]): readonly string[] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  for (const { element } of sheets)
    for (const mark of element.querySelectorAll(".cite")) {
      const key = /\/sources\/([^/]+)\/$/.exec(mark.getAttribute("href") ?? "")?.[1];
      if (key === undefined) continue;
      const number = numberOf(decodeURIComponent(key));
      mark.textContent = String(number);
      const name = mark.getAttribute("aria-label");
      if (name !== null) mark.setAttribute("aria-label", name.replace(/\d+(?=:)/, String(number)));
      const via = mark.getAttribute("data-via");
      if (via !== null) numberOf(via);
    }
  return [...numbers.keys()];
}
