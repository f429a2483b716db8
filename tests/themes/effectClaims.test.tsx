import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { EffectClaims } from "../../src/features/themes/EffectClaims.tsx";
import { evidenceAddress, STRENGTHS } from "../../src/features/themes/evidenceAddress.ts";
import type { EffectClaim } from "../../src/pages.ts";

const claim = (anchor: string, evidence: EffectClaim["evidence"]): EffectClaim => ({
  path: "/themes/gender/",
  title: "Gender",
  anchor,
  words: `Words of ${anchor}.`,
  evidence,
});
const effects = [claim("a", "asserted"), claim("b", "quantitative"), claim("c", "quantitative")];

function openClaims(address = "/themes/") {
  let shown = "";
  function Watch() {
    shown = useLocation().search;
    return null;
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <Watch />
      <EffectClaims effects={effects} />
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), search: () => shown };
}

const told = () => screen.getAllByText(/^Words of/).map(({ textContent }) => textContent);

describe("claims of effect", () => {
  it("are all shown at first, each with its strength and a link to its place", () => {
    openClaims();
    expect(told()).toHaveLength(3);
    const [first] = screen.getAllByRole("link", { name: "Gender" });
    expect(first).toHaveAttribute("href", "/themes/gender/#a");
    expect(screen.getByText("3 of 3 claims.", { selector: "output" })).toBeInTheDocument();
  });

  it("are chosen by strength, in the address, and told", async () => {
    const { user, search } = openClaims();
    const filter = within(screen.getByRole("navigation", { name: "Strength of evidence" }));
    await user.click(filter.getByRole("link", { name: "Quantitative evidence 2" }));
    expect(told()).toEqual(["Words of b.", "Words of c."]);
    expect(search()).toBe("?evidence=quantitative");
    expect(filter.getByRole("link", { current: true })).toHaveTextContent("Quantitative evidence");
    expect(screen.getByText(/^2 of 3 claims/)).toBeInTheDocument();
    await user.click(filter.getByRole("link", { name: "All 3" }));
    expect(search()).toBe("");
  });

  it("say which part of an address was left out", () => {
    openClaims("/themes/?evidence=constructor");
    expect(told()).toHaveLength(3);
    expect(screen.getByText(/left out: evidence=constructor/)).toBeInTheDocument();
  });
});

describe("the address of the claims", () => {
  it("is read as it was written", () => {
    for (const choice of [{}, ...STRENGTHS.map((evidence) => ({ evidence }))])
      expect(evidenceAddress.parse(evidenceAddress.format(choice))).toEqual({ choice, dropped: [] });
  });

  it.each(["evidence=__proto__", "evidence=1&evidence=2", `evidence=${"a".repeat(5000)}`])("drops %s", (query) => {
    const { choice, dropped } = evidenceAddress.parse(new URLSearchParams(query));
    expect(choice).toEqual({});
    expect(dropped.length).toBeGreaterThan(0);
  });
});
