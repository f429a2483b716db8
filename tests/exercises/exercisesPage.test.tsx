// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { ExercisesPage } from "../../src/features/exercises/ExercisesPage.tsx";
import { keptAnswers } from "../../src/features/exercises/keptAnswers.ts";
import { Announcer } from "../../src/ui/Announcer.tsx";
import { core, exercises, page } from "./makeExercises.ts";

function Traveller() {
  const navigate = useNavigate();
  return (
    <>
      <output aria-label="Address">{useLocation().search}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Browser back
      </button>
    </>
  );
}

const site = (
  <ExplorerContext value={createExplorerStore(core, {})}>
    <PageReferences references={page.references}>
      <Announcer>
        <ExercisesPage page={page} />
      </Announcer>
    </PageReferences>
  </ExplorerContext>
);

function open(query = "") {
  render(
    <MemoryRouter initialEntries={[`/exercises/${query}`]}>
      {site}
      <Traveller />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const address = () => screen.getByRole("status", { name: "Address" }).textContent;
const player = () => screen.getByRole("region", { name: /^(Exercise \d+ of|End of|An exercise from|No exercise)/ });
const answer = (name: string) =>
  within(player()).getByRole("radio", { name: new RegExp(`^${name.replace(".", "\\.")} `) });
const button = (name: string) => screen.getByRole("button", { name });
const result = () => within(player()).getByRole("region", { name: /accepted/ });

beforeEach(() => keptAnswers.getState().forget());
afterEach(() => keptAnswers.getState().forget());

describe("one exercise", () => {
  it("shows the scenario, how hard it is, that it is invented, and six answers in order", () => {
    open();
    expect(player()).toHaveAccessibleName("Exercise 1 of 5");
    expect(player()).toHaveTextContent("The scenario of presidents-sign. It has a second sentence.");
    expect(player()).toHaveTextContent("Level 1: one test decides");
    expect(player()).toHaveTextContent("Invented for teaching");
    expect(within(player()).getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
      "track-1",
      "track-1-5",
      "track-2",
      "track-3",
      "multitrack",
      "none",
    ]); // prettier-ignore
    expect(within(player()).getByRole("group", { name: "Which track is this?" })).toBeVisible();
  });

  it("says of a real event that it happened, and keeps its case and sources until the check", () => {
    open("?item=oslo-early-1993");
    expect(player()).toHaveTextContent("Real event, simplified");
    expect(within(player()).queryByRole("link", { name: "Oslo, 1992–93" })).toBeNull();
    expect(player()).not.toHaveTextContent("Waage 2005");
  });

  it("is answered by keyboard: the choice, Enter, and the focus is on the result", async () => {
    const user = open("?item=oslo-early-1993");
    await user.click(answer("Track 1"));
    await user.keyboard("{ArrowDown}");
    expect(answer("Track 1.5")).toBeChecked();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveTextContent("Track 1.5: accepted");
    expect(document.activeElement?.tagName).toBe("H3");
    expect(within(player()).queryByRole("radio")).toBeNull();
  });

  it("asks for an answer where none was chosen, and stays", async () => {
    const user = open();
    await user.click(button("Check"));
    expect(within(player()).getByRole("status")).toHaveTextContent("Choose an answer first.");
    expect(document.activeElement).toBe(answer("Track 1"));
    await user.click(answer("Track 2"));
    expect(within(player()).getByRole("status")).toHaveTextContent("");
  });

  it("marks a right answer under its definition, with holder, link, reason, source and what is ours", async () => {
    const user = open("?item=oslo-early-1993");
    await user.click(answer("Track 1.5"));
    await user.click(button("Check"));
    expect(result()).toHaveTextContent("Right under the definition of Palmiano Federer 2021.");
    expect(result()).toHaveTextContent("Accepted too, each under a definition of its own: Track 2.");
    const items = within(within(result()).getAllByRole("list")[0] ?? document.body).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    const [second, half] = items;
    if (second === undefined || half === undefined) throw new Error("Two answers are accepted");
    expect(second).toHaveTextContent("Reason for track-2 under track-2-term#staats.");
    expect(second).toHaveTextContent("What track-2-term#staats says.");
    expect(second).not.toHaveTextContent("Our classification");
    expect(second).not.toHaveTextContent("Your answer");
    expect(half).toHaveTextContent("Your answer");
    expect(half).toHaveTextContent("Our classificationThe test is capacity.");
    expect(within(half).getByRole("link", { name: "See it in “Track 1.5 (the term)”" })).toHaveAttribute(
      "href",
      "/terms/track-1-5-term/#palmiano",
    );
    expect(within(half).getByRole("link", { name: "Source 1: Staats et al. 2019" })).toBeVisible();
    expect(within(half).getByRole("link", { name: "Source 3: Palmiano Federer 2021" })).toBeVisible();
    expect(result()).toHaveTextContent("Three names for one room.");
    expect(result()).toHaveTextContent("Told byWaage 2005");
    expect(within(result()).getByRole("link", { name: "Oslo, 1992–93" })).toHaveAttribute("href", "/cases/oslo-1993/");
  });

  it("gives an answer that is not accepted every accepted one, with its reason and what separates them", async () => {
    const user = open("?item=oslo-early-1993");
    await user.click(answer("Track 3"));
    await user.click(button("Check"));
    expect(document.activeElement).toHaveTextContent("Track 3: not among the accepted answers");
    expect(result()).toHaveTextContent("None of the definitions named here puts it on Track 3.");
    expect(result()).toHaveTextContent("Accepted: Track 2 and Track 1.5, for the reasons below.");
    expect(result()).toHaveTextContent("Reason for track-2 under track-2-term#staats.");
    expect(result()).toHaveTextContent("Reason for track-1-5 under track-1-5-term#palmiano.");
    expect(result()).toHaveTextContent("What separates Track 3 from Track 2 and Track 1.5: Who is in the room?");
    expect(
      within(result()).getByRole("link", { name: "Compare Track 3, Track 2 and Track 1.5 on these questions" }),
    ).toHaveAttribute("href", "/compare/?tracks=track-1-5,track-2,track-3&rows=participants");
  });

  it("tells which answers are accepted beside the one given, in words", async () => {
    const user = open("?item=oslo-early-1993");
    await user.click(answer("Track 3"));
    await user.click(button("Check"));
    const marked = within(within(player()).getByRole("list", { name: "Answers" })).getAllByRole("listitem");
    expect(marked.filter((item) => item.textContent?.includes("Accepted")).map((item) => item.textContent)).toEqual([
      expect.stringContaining("Track 1.5"),
      expect.stringContaining("Track 2"),
    ]);
    expect(marked.filter((item) => item.textContent?.includes("Your answer"))).toEqual([
      expect.objectContaining({ textContent: expect.stringContaining("Track 3") as string }),
    ]);
  });

  it("accepts that it is none of these, and says so to whoever chose a track", async () => {
    const user = open("?item=film-about-food");
    await user.click(answer("None of these"));
    await user.click(button("Check"));
    expect(result()).toHaveAccessibleName("None of these: accepted");
    await user.click(button("Answer again"));
    await user.click(answer("Track 1"));
    await user.click(button("Check"));
    expect(result()).toHaveTextContent("Accepted: None of these, for the reason below.");
    expect(within(result()).queryByRole("link", { name: /^Compare/ })).toBeNull();
  });

  it("can be answered again, from the start", async () => {
    const user = open();
    await user.click(answer("Track 2"));
    await user.click(button("Check"));
    await user.click(button("Answer again"));
    expect(document.activeElement).toHaveTextContent("Exercise 1 of 5");
    expect(
      within(player())
        .getAllByRole("radio")
        .filter((radio) => (radio as HTMLInputElement).checked),
    ).toEqual([]);
  });
});

describe("a set", () => {
  it("is gone through with Next and Back; each step is an address and takes the focus along", async () => {
    const user = open();
    expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
    await user.click(button("Next"));
    expect(address()).toBe("?item=oslo-early-1993");
    expect(document.activeElement).toHaveTextContent("Exercise 2 of 5");
    await user.click(button("Back"));
    expect(document.activeElement).toHaveTextContent("Exercise 1 of 5");
    await user.click(screen.getByRole("link", { name: "Exercise 4" }));
    expect(address()).toBe("?item=four-channels");
    expect(screen.getByRole("link", { name: "Exercise 4" })).toHaveAttribute("aria-current", "step");
    await user.click(button("Browser back"));
    expect(player()).toHaveAccessibleName("Exercise 1 of 5");
  });

  it("ends with a summary: the score, every exercise with its answer, and links back", async () => {
    const user = open("?kind=real");
    await user.click(answer("Track 2"));
    await user.click(button("Check"));
    await user.click(button("Next"));
    await user.click(answer("Track 3"));
    await user.click(button("Check"));
    for (const _ of [3, 4, 5]) await user.click(button("Next"));
    await user.click(button("See the summary"));
    expect(address()).toBe("?kind=real&item=end");
    expect(document.activeElement).toHaveTextContent("End of the set");
    expect(player()).toHaveTextContent("2 of 5 answered, 1 accepted");
    const rows = within(within(player()).getAllByRole("list").at(-1) ?? document.body).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/oslo-early-1993.*Track 2: accepted.*Accepted: Track 2 and Track 1\.5/),
      expect.stringMatching(/dakar.*Track 3: not accepted.*Accepted: Track 2$/),
      expect.stringMatching(/mells-park.*Not answered$/),
      expect.stringMatching(/pugwash.*Not answered$/),
      expect.stringMatching(/doha.*Not answered$/),
    ]);
    await user.click(within(player()).getByRole("link", { name: "The scenario of dakar." }));
    expect(address()).toBe("?kind=real&item=dakar");
    expect(result()).toHaveAccessibleName("Track 3: not among the accepted answers");
    expect(document.activeElement).toHaveTextContent("Exercise 2 of 5");
  });

  it("is chosen by level, track, kind and number; the address keeps it and the set begins anew", async () => {
    const user = open("?item=mothers");
    await user.selectOptions(screen.getByRole("combobox", { name: "Level" }), "3: sources disagree");
    expect(address()).toBe("?level=3");
    await user.selectOptions(screen.getByRole("combobox", { name: "Track" }), "Track 1.5");
    await user.selectOptions(screen.getByRole("combobox", { name: "Events" }), "Real only");
    await user.selectOptions(screen.getByRole("combobox", { name: "Number" }), "All that fit");
    expect(address()).toBe("?level=3&track=track-1-5&kind=real&set=all");
    expect(player()).toHaveAccessibleName("Exercise 1 of 3");
    expect(screen.getByText("All 3 that fit, in the order of the list")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Level" }), "Any level");
    expect(address()).toBe("?track=track-1-5&kind=real&set=all");
  });

  it("is shuffled by a seed that the address keeps, and put in order again", async () => {
    const user = open("?set=all");
    await user.click(button("Shuffle"));
    const seed = /^\?set=all&seed=([1-9]\d{0,3})$/.exec(address())?.[1];
    expect(seed).toBeDefined();
    expect(screen.getByText(`All 12 that fit, shuffled (${seed ?? ""})`)).toBeVisible();
    await user.click(button("Put in order"));
    expect(address()).toBe("?set=all");
  });

  it("says when nothing fits, and offers all", async () => {
    const user = open("?level=1&track=track-1-5");
    expect(player()).toHaveTextContent("No exercise has this level, this track and this kind at once.");
    expect(within(player()).queryByRole("radio")).toBeNull();
    await user.click(button("Choose from all exercises"));
    expect(address()).toBe("");
    expect(document.activeElement).toHaveTextContent("Exercise 1 of 5");
  });

  it("names politely what the address asks for in vain", () => {
    open("?level=9&item=nowhere");
    expect(player()).toHaveAccessibleName("Exercise 1 of 5");
    expect(screen.getByText("Not understood in this address and left out: level=9; item=nowhere.")).toBeVisible();
  });
});

describe("the score", () => {
  it("is kept on the device, shown again on the next visit, and forgotten on request", async () => {
    const user = open();
    expect(screen.queryByRole("button", { name: "Forget my answers" })).toBeNull();
    await user.click(answer("Track 1"));
    await user.click(button("Check"));
    expect(localStorage.getItem("exercises")).toBe('{"presidents-sign":"track-1"}');
    expect(screen.getByText(/All exercises: 1 of 12 answered, 1 accepted\./)).toBeVisible();
    expect(screen.getByRole("link", { name: "Exercise 1, answered" })).toBeVisible();
    await user.click(button("Forget my answers"));
    expect(localStorage.getItem("exercises")).toBeNull();
    expect(document.activeElement).toHaveTextContent("Exercise 1 of 5");
    expect(within(player()).getAllByRole("radio")).toHaveLength(6);
    expect(screen.getAllByRole("status").some((region) => region.textContent.includes("Your answers are forgotten."))).toBe(true); // prettier-ignore
  });

  it("does not move the focus of a reader who comes back to an answer", () => {
    keptAnswers.getState().give("presidents-sign", "track-2");
    open();
    expect(result()).toHaveAccessibleName("Track 2: not among the accepted answers");
    expect(document.activeElement).toBe(document.body);
  });
});

describe("the list below", () => {
  const list = () => screen.getByRole("region", { name: "All exercises" });

  it("has every exercise in order with its answers, at the address that links name", () => {
    open();
    expect(within(list()).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(
      exercises.map((_, index) => `Exercise ${index + 1}`),
    ); // prettier-ignore
    for (const exercise of exercises) {
      const item = document.getElementById(exercise.id);
      expect(item).toHaveTextContent(exercise.scenario);
      for (const { track, under } of exercise.answers)
        expect(item).toHaveTextContent(`Reason for ${track} under ${under}.`);
    }
    expect(document.getElementById("text")).toHaveTextContent("How the exercises are marked.");
  });

  it("leads to any exercise by itself in the player", async () => {
    const user = open("?level=2&seed=3");
    await user.click(screen.getByRole("link", { name: "Answer exercise 10" }));
    expect(address()).toBe("?set=all&item=pugwash");
    expect(document.activeElement).toHaveTextContent("Exercise 10 of 12");
  });

  it("is all there without script, folded away, and nothing can be answered that would not be heard", () => {
    keptAnswers.getState().give("presidents-sign", "track-2");
    const html = renderToString(<StaticRouter location="/exercises/?item=dakar">{site}</StaticRouter>);
    const served = new DOMParser().parseFromString(html, "text/html");
    expect(served.querySelectorAll("details")).toHaveLength(12);
    expect(served.querySelector("details[open]")).toBeNull();
    expect(served.querySelector("#ex-place")?.textContent).toBe("Exercise 1 of 5");
    expect(served.querySelector("#ex-result")).toBeNull();
    for (const control of served.querySelectorAll("form :is(input, select, button), [name^=answer]"))
      expect(control.closest("fieldset[disabled]")).not.toBeNull();
    expect(served.querySelector("[style]")).toBeNull();
    const all = [...served.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});
