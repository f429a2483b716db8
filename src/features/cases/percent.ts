/** A share of the plate as a length of SVG: `37.25%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
