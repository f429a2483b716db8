import type { AddressCodec } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import type { CaseId } from "../../taxonomy/ids.ts";

/** `?lens=gender`. What else the address of a case may hold is not ours to judge. */
export const lensAddress: AddressCodec<{ readonly lens: boolean }> = {
  parse: (query) => {
    const odd = query.getAll("lens").filter((value) => value !== "gender" && value !== "");
    return {
      choice: { lens: query.get("lens") === "gender" },
      dropped: odd.map((value) => `lens=${[...value].slice(0, 40).join("")}`),
    };
  },
  format: ({ lens }) => new URLSearchParams(lens ? { lens: "gender" } : {}),
};

/** The address of a case, seen as the reader sees the page on which the link stands. */
export function casePath(id: CaseId, lens: boolean): string {
  return lens ? `${paths.case.to(id)}?lens=gender` : paths.case.to(id);
}
