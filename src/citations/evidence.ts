/** How strong the evidence for a claim of effect is. */
export type Evidence = "asserted" | "one-case" | "comparative" | "quantitative" | "contradicted";

export const evidenceWords: Readonly<Record<Evidence, { readonly label: string; readonly meaning: string }>> = {
  asserted: { label: "Asserted", meaning: "Said by the source, without a test." },
  "one-case": { label: "Evidence from one case", meaning: "Shown on a single process." },
  comparative: { label: "Comparative evidence", meaning: "Several cases set side by side." },
  quantitative: { label: "Quantitative evidence", meaning: "Counted over many cases." },
  contradicted: { label: "Evidence contradicted", meaning: "Other findings say the opposite." },
};
