// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { StaticRouter, useNavigate } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { SearchPage } from "../../src/features/search/SearchPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import { address, field, openSite, optionTitles } from "./openSearch.tsx";
import { indexOf } from "./smallReference.ts";

const page: RecordOf<"search"> = {
  kind: "search",
  path: "/search/",
  title: "Search",
  head: { title: "Search", tags: [] },
  references: [],
  collections: {},
};

function Traveller() {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => void navigate("/search/?q=ripeness")}>
      Ripeness, please
    </button>
  );
}

const open = (at: string) =>
  openSite(
    <>
      <Traveller />
      <SearchPage page={page} index={indexOf()} />
    </>,
    at,
  );

describe("the search page", () => {
  it("shows what its address asks for", async () => {
    open("/search/?q=backchanel");
    expect(screen.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
    expect(field()).toHaveValue("backchanel");
    await waitFor(() => expect(optionTitles()[0]).toBe("Back channel"));
    expect(screen.getByRole("combobox")).not.toHaveFocus();
  });

  it("keeps the query in the address once the keys rest, as one step", async () => {
    const user = open("/search/");
    await user.type(field(), "oslo");
    expect(field()).toHaveValue("oslo");
    await waitFor(() => expect(address()).toBe("/search/?q=oslo"));
    await user.clear(field());
    await waitFor(() => expect(address()).toBe("/search/"));
  });

  it("keeps it also when the reader leaves before", async () => {
    const user = open("/search/");
    await user.type(field(), "ripeness");
    await waitFor(() => expect(optionTitles()).toEqual(["Ripeness"]));
    await user.keyboard("{Enter}");
    expect(address()).toBe("/terms/ripeness/");
  });

  it("follows the address when that changes", async () => {
    const user = open("/search/?q=oslo");
    await user.type(field(), " x");
    await waitFor(() => expect(address()).toBe("/search/?q=oslo+x"));
    await user.click(screen.getByRole("button", { name: "Ripeness, please" }));
    expect(field()).toHaveValue("ripeness");
    await waitFor(() => expect(optionTitles()).toEqual(["Ripeness"]));
  });

  it("names what it left out of its address", () => {
    open("/search/?q=oslo&page=2");
    expect(screen.getByText(/Not understood in this address and left out: page=2/)).toBeVisible();
  });

  it("is served without a query, with the lists that hold everything", () => {
    const html = renderToString(
      <StaticRouter location="/search/?q=oslo">
        <SearchPage page={page} index={indexOf()} />
      </StaticRouter>,
    );
    expect(html).not.toContain("oslo");
    expect(html).toContain('href="/terms/"');
  });
});
