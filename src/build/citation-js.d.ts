declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: unknown[];
    format(kind: "bibliography", options: object): unknown;
  }
  export const plugins: { config: { get(name: "@bibtex"): { parse: { strict: boolean } } } };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-bibtex/lib/input/file.js" {
  export function parse(text: string): unknown[];
}
