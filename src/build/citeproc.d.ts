declare module "citeproc" {
  interface Sys {
    retrieveItem(id: string): unknown;
    retrieveLocale(lang: string): string;
  }
  class Engine {
    constructor(sys: Sys, style: string, lang?: string);
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: "html" | "text"): void;
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
