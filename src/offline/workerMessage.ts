/** What a page may say to its worker. */
export type WorkerMessage =
  | { readonly says: "which edition" }
  | { readonly says: "take over" }
  | { readonly says: "keep"; readonly addresses: readonly string[] };
