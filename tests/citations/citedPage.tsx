import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { MemoryRouter } from "react-router-dom";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { ReferenceList } from "../../src/citations/ReferenceList.tsx";
import type { Reference } from "../../src/citations/source.ts";
import { Text } from "../../src/citations/Text.tsx";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import type { CitedItem } from "../../src/taxonomy/text.ts";

export const key = (name: string): SourceKey => name as SourceKey;
export const cite = (name: string, more: Partial<CitedItem> = {}) => ({
  cite: [{ key: key(name), relation: "supports" as const, ...more }],
});

export const references: readonly Reference[] = [
  {
    key: key("montville1987"),
    label: "Montville 1987",
    full: ["Montville, J. (1987). The arrow. In ", { em: ["Conflict Resolution"] }, ". Foreign Service Institute."],
    health: "partial",
  },
  {
    key: key("pruitt2007"),
    label: "Pruitt 2007",
    full: [
      "Pruitt, D. (2007). ",
      { em: ["Readiness"] },
      ". ",
      { to: "https://doi.org/10.1000/182", words: "https://doi.org/10.1000/182" },
    ],
    health: "not-found",
    reason: "No trace of such an article was found.",
    nearest: { key: key("pruitt1997"), label: "Pruitt 1997" },
  },
  {
    key: key("seed"),
    label: "Seed n.d.",
    full: ["Seed. (n.d.)."],
    health: "verified",
    reason: "Read whole.",
  },
];

/** A page with three claims, its references, and a link to a term. */
export function openCitedPage(children?: React.ReactNode) {
  return render(
    <StrictMode>
      <MemoryRouter>
        <main tabIndex={-1}>
          <h1>Track 2</h1>
          <PageReferences references={references}>
            <p id="c1">
              <Text text={["Talks without office.", cite("montville1987", { locator: "p. 7" })]} place="c1" />
            </p>
            <p id="c2">
              <Text
                text={["Ripeness was not enough.", cite("pruitt2007", { relation: "contrasts", via: key("seed") })]}
                place="c2"
              />
            </p>
            <p>
              <Text
                text={[
                  "Said again.",
                  cite("montville1987"),
                  " Beside ",
                  { term: "track-two" as never, words: "Track Two" },
                  ".",
                ]}
              />
            </p>
            <ReferenceList />
          </PageReferences>
        </main>
        <button type="button">Elsewhere</button>
        {children}
      </MemoryRouter>
    </StrictMode>,
  );
}
