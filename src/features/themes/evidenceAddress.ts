import { evidenceWords, type Evidence } from "../../citations/evidence.ts";
import type { AddressCodec } from "../../explorer/useAddress.ts";

/** Which claims of effect are shown: those of one strength, or all. */
export interface EvidenceChoice {
  readonly evidence?: Evidence;
}

/** The order from the strongest to what other findings contradict. */
export const STRENGTHS = [
  "quantitative",
  "comparative",
  "one-case",
  "asserted",
  "contradicted",
] as const satisfies readonly Evidence[];

const isEvidence = (value: string): value is Evidence => Object.hasOwn(evidenceWords, value);

/** `?evidence=quantitative` */
export const evidenceAddress: AddressCodec<EvidenceChoice> = {
  parse: (query) => {
    const values = query.getAll("evidence").filter((value) => value !== "");
    const known = values.find(isEvidence);
    return {
      choice: known === undefined ? {} : { evidence: known },
      dropped: values.filter((value) => value !== known).map((value) => `evidence=${[...value].slice(0, 40).join("")}`),
    };
  },
  format: ({ evidence }) => new URLSearchParams(evidence === undefined ? {} : { evidence }),
};
