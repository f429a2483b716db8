// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { preferences } from "../../src/explorer/preferences.ts";
import { buildSearchIndex } from "../../src/build/searchIndex.ts";
import { createSearchIndex } from "../../src/features/search/searchIndex.ts";
import { fitDialogs } from "../support/dialog.ts";
import { activeOption, address, field, openPage, optionTitles } from "./openSearch.tsx";
import { documents, indexOf, loadFrom, type Files } from "./smallReference.ts";

beforeAll(fitDialogs);
beforeEach(() => {
  preferences.getState().chooseShortcuts(true);
});

const dialog = () => screen.queryByRole("dialog", { name: "Search" });
const openButton = () => screen.getByRole("button", { name: "Search" });
const status = () => within(screen.getByRole("dialog")).getByRole("status");

async function openAndType(words: string) {
  const user = openPage(indexOf());
  await user.click(openButton());
  await user.type(field(), words);
  await waitFor(() => expect(status()).not.toHaveTextContent("…"));
  return user;
}

describe("the search dialog opens", () => {
  it("by the button, with the cursor in the field", async () => {
    const user = openPage(indexOf());
    expect(dialog()).not.toBeInTheDocument();
    await user.click(openButton());
    expect(dialog()).toBeVisible();
    expect(field()).toHaveFocus();
  });

  it.each(["/", "{Control>}k{/Control}", "{Meta>}k{/Meta}"])("by %s", async (keys) => {
    const user = openPage(indexOf());
    await user.keyboard(keys);
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
  });

  it("not by a slash that is typed into a field, but there too by Control and K", async () => {
    const user = openPage(indexOf());
    await user.type(screen.getByLabelText("Notes"), "1/2");
    expect(dialog()).not.toBeInTheDocument();
    expect(screen.getByLabelText("Notes")).toHaveValue("1/2");
    await user.keyboard("{Control>}k{/Control}");
    expect(dialog()).toBeVisible();
  });

  it("not by a slash once single keys are switched off", async () => {
    const user = openPage(indexOf());
    await user.click(openButton());
    await user.click(screen.getByRole("checkbox", { name: "/ opens search" }));
    await user.keyboard("{Escape}/");
    expect(dialog()).not.toBeInTheDocument();
    await user.keyboard("{Control>}k{/Control}");
    expect(dialog()).toBeVisible();
  });

  it("without fetching anything before", async () => {
    const asked: string[] = [];
    const user = openPage(indexOf(documents, asked));
    expect(asked).toEqual([]);
    await user.click(openButton());
    await waitFor(() => expect(asked).toEqual(["titles.json"]));
  });
});

describe("the search dialog closes, and focus returns", () => {
  it.each([
    ["by Escape", "{Escape}"],
    ["by its button", ""],
  ])("%s", async (_, keys) => {
    const user = openPage(indexOf());
    await user.click(openButton());
    if (keys === "") await user.click(screen.getByRole("button", { name: "Close" }));
    else await user.keyboard(keys);
    expect(dialog()).not.toBeInTheDocument();
    expect(openButton()).toHaveFocus();
  });

  it("by a press beside it, and not by one that only ends there", async () => {
    const user = openPage(indexOf());
    await user.click(openButton());
    const box = screen.getByRole("dialog");
    fireEvent.pointerDown(field());
    fireEvent.click(box);
    expect(box).toBeVisible();
    fireEvent.pointerDown(box);
    expect(dialog()).not.toBeInTheDocument();
  });

  it("to where the reader was typing", async () => {
    const user = openPage(indexOf());
    await user.click(screen.getByLabelText("Notes"));
    await user.keyboard("{Control>}k{/Control}{Escape}");
    expect(screen.getByLabelText("Notes")).toHaveFocus();
  });
});

describe("results", () => {
  it("stand in named groups, with the matched words marked, and are counted", async () => {
    await openAndType("back channel");
    expect(field()).toHaveAttribute("aria-expanded", "true");
    expect(field()).toHaveAttribute("aria-controls", screen.getByRole("listbox", { name: "Results" }).id);
    expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
      "Terms",
      "Contested",
      "Tracks and cases",
      "Models and pages",
      "Sources",
    ]);
    expect(status()).toHaveTextContent("6 results in 5 groups");
    const [first] = screen.getAllByRole("option");
    expect(first?.querySelector("b mark")).toHaveTextContent("Back channel");
    expect(first).toHaveTextContent("Contact kept out of sight.");
  });

  it("are links to pages and to places on them", async () => {
    await openAndType("limits");
    const option = screen.getByRole("option", { name: /Limits of Track 1.5/ });
    expect(option).toHaveAttribute("href", "/tracks/track-1-5/#limits");
  });

  it("say by which other name a page is found", async () => {
    await openAndType("hurting stalemate");
    expect(screen.getByRole("option")).toHaveTextContent("Ripeness Term also hurting stalemate");
  });

  it("say so when they are only near", async () => {
    await openAndType("recnociliation");
    expect(status()).toHaveTextContent("for words like these");
  });

  it("are of what was typed last", async () => {
    const user = await openAndType("oslo");
    await user.clear(field());
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(field()).toHaveAttribute("aria-expanded", "false");
    await user.type(field(), "ripeness");
    await waitFor(() => expect(optionTitles()).toEqual(["Ripeness"]));
  });
});

describe("keys", () => {
  it("up, down, Home and End choose, focus stays in the field", async () => {
    const user = await openAndType("back channel");
    const titles = optionTitles();
    const steps: readonly (readonly [string, number])[] = [["", 0], ["{ArrowDown}", 1], ["{ArrowDown}", 2], ["{ArrowUp}", 1], ["{End}", titles.length - 1], ["{ArrowDown}", 0], ["{ArrowUp}", titles.length - 1], ["{Home}", 0]]; // prettier-ignore
    for (const [key, place] of steps) {
      if (key !== "") await user.keyboard(key);
      expect(activeOption()).toBe(titles[place]);
      expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
      expect(field()).toHaveFocus();
    }
  });

  it("Home and End are the field’s own while there is nothing to choose", async () => {
    const user = openPage(indexOf());
    await user.click(openButton());
    await user.keyboard("{Home}{End}{ArrowDown}{Enter}");
    expect(field()).toHaveFocus();
    expect(dialog()).toBeVisible();
  });

  it("Enter opens the best result and closes the dialog", async () => {
    const user = await openAndType("track ii");
    await user.keyboard("{Enter}");
    expect(address()).toBe("/tracks/track-2/");
    expect(dialog()).not.toBeInTheDocument();
  });

  it("Enter opens the chosen one", async () => {
    const user = await openAndType("back channel");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(address()).toBe("/cases/oslo-1993/#channel");
  });

  it("Control and Enter ask for another tab and leave the dialog open", async () => {
    const user = await openAndType("oslo");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(address()).toBe("/before/");
    expect(dialog()).toBeVisible();
  });

  it("typing begins again with the best result", async () => {
    const user = await openAndType("back");
    await user.keyboard("{End} channel");
    expect(activeOption()).toBe("Back channel");
  });
});

describe("a pointer", () => {
  it("opens a result", async () => {
    const user = await openAndType("oslo");
    await user.click(screen.getByRole("option", { name: /^Oslo/ }));
    expect(address()).toBe("/cases/oslo-1993/");
    expect(dialog()).not.toBeInTheDocument();
  });
});

describe("where nothing is found", () => {
  it("why it may be is said, and the nearest page offered", async () => {
    const user = await openAndType("track 7");
    expect(status()).toHaveTextContent("Nothing found for “track 7”");
    expect(dialog()).toHaveTextContent("Tracks here are numbered 1, 1.5 and 2.");
    await user.click(screen.getByRole("link", { name: "Multitrack" }));
    expect(address()).toBe("/tracks/multitrack/");
  });

  it("the word that is unknown is named", async () => {
    await openAndType("zebra oslo");
    expect(dialog()).toHaveTextContent("No page here has the word “zebra”.");
    expect(screen.getByRole("link", { name: "Oslo, 1992–93" })).toHaveAttribute("href", "/cases/oslo-1993/");
  });
});

describe("where the index cannot be had", () => {
  it("a message says so, and Try again brings it", async () => {
    let files: Files = new Map();
    const user = openPage(
      createSearchIndex({
        load: loadFrom(() => files),
        pause: () => Promise.resolve(),
        settle: () => Promise.resolve(),
      }),
    );
    await user.click(openButton());
    expect(status()).toHaveTextContent("Finds titles");
    await user.type(field(), "oslo");
    await waitFor(() => expect(status()).toHaveTextContent("The search index could not be loaded"));
    files = buildSearchIndex(documents);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(optionTitles()).toContain("Oslo, 1992–93"));
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
  });

  it("what is there is still shown when only the texts are missing", async () => {
    const files = new Map([...buildSearchIndex(documents)].filter(([name]) => !name.startsWith("text")));
    const user = openPage(
      createSearchIndex({
        load: loadFrom(() => files),
        pause: () => Promise.resolve(),
        settle: () => Promise.resolve(),
      }),
    );
    await user.click(openButton());
    await user.type(field(), "oslo");
    await screen.findByRole("button", { name: "Try again" });
    expect(optionTitles()).toEqual(["Oslo, 1992–93"]);
    expect(status()).toHaveTextContent("1 result in 1 group, but not all of the index could be loaded");
  });
});
