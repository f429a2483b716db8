/** A share of a drawing as a length of SVG: `37.25%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
