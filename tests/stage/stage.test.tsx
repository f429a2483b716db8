import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "../support/renderApp.tsx";
import { fitDialogs } from "../support/dialog.ts";

fitDialogs();
// The stage is loaded when it is asked for.
configure({ asyncUtilTimeout: 15_000 });

const stage = () => screen.findByRole("region", { name: "Stage" });
const shownRows = (): readonly (string | null)[] =>
  [...document.querySelectorAll('tr[data-stage-state]:not([data-stage-state="hidden"])')].map(
    (row) => `${row.getAttribute("data-step-name") ?? ""} ${row.getAttribute("data-stage-state") ?? ""}`,
  );
const said = (): readonly string[] => screen.getAllByRole("status").map(({ textContent }) => textContent.trim());

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  vi.restoreAllMocks();
});

describe("the stage", () => {
  it("is entered by P, stepped by a clicker, told once a step, and left as it was", async () => {
    window.scrollTo = vi.fn();
    const { user, address } = await renderApp("/compare/?tracks=track-1,track-2");
    await user.keyboard("p");
    await stage();
    expect(address()).toBe("/compare/?tracks=track-1,track-2&stage=1");
    expect(shownRows()).toEqual(["Participants now"]);
    await user.keyboard("{PageDown}{PageDown}");
    await waitFor(() => expect(address()).toContain("stage=1&step=3"));
    expect(shownRows()).toEqual(["Participants before", "Capacity before", "Format now"]);
    await waitFor(() => expect(said().some((words) => words === "Format, row 3 of 7")).toBe(true));
    await user.keyboard("{PageUp}");
    expect(shownRows().at(-1)).toBe("Capacity now");
    await user.keyboard("{End}{Escape}{Escape}");
    await waitFor(() => expect(address()).toBe("/compare/?tracks=track-1,track-2"));
    expect(document.documentElement.hasAttribute("data-stage")).toBe(false);
    expect(document.querySelectorAll("[data-stage-state], main [inert]")).toHaveLength(0);
  });

  it("comes back at the step that an address names, by what it names", async () => {
    await renderApp("/compare/?tracks=track-1,track-2&stage=1&step=5&by=cell");
    await stage();
    expect(screen.getByText(/^cell 5 of 14/)).toBeDefined();
    expect(screen.queryByText(/was left out|not known|dropped/i)).toBeNull();
  });

  it("has a button for every key, and hides a column without leaving", async () => {
    const { user, address } = await renderApp("/compare/?stage=1");
    await user.click(within(await stage()).getByRole("button", { name: "Controls and keys" }));
    const panel = screen.getByRole("dialog", { name: "Controls and keys" });
    for (const name of [/^Next/, /^Back/, /^First step/, /^Last step/, /^Go to a step/, /^Swap rows/, /^Mark differences/, /^Spotlight/, /^Black screen/, /^White screen/, /^Dark room/, /^Full screen/, /^Presenter window/, /^Leave stage/])
      expect(within(panel).getByRole("button", { name })).toBeDefined(); // prettier-ignore
    await user.click(within(panel).getByRole("button", { name: "Close" }));
    await user.keyboard("2");
    await waitFor(() => expect(address()).toContain("tracks=track-1,track-2,track-3,multitrack"));
    expect(address()).toContain("stage=1");
    await user.keyboard("x");
    await waitFor(() => expect(address()).toContain("swap=1"));
    expect(document.querySelector('tr[data-stage-state="now"]')?.getAttribute("data-step-name")).toBe("Track 1");
    await user.keyboard("x");
  });

  it("goes black and white and comes back where it was", async () => {
    const { user } = await renderApp("/compare/?stage=1&step=2");
    await stage();
    await user.keyboard("b");
    expect(screen.getByRole("button", { name: /^Screen is black/ })).toBe(document.activeElement);
    await user.keyboard("{PageDown}");
    expect(screen.queryByRole("button", { name: /^Screen is/ })).toBeNull();
    expect(shownRows().at(-1)).toBe("Capacity now");
    await user.keyboard("w");
    expect(screen.getByRole("button", { name: /^Screen is white/ })).toBeDefined();
    await user.keyboard("w");
    expect(screen.queryByRole("button", { name: /^Screen is/ })).toBeNull();
  });

  it("jumps to a step from a list", async () => {
    const { user } = await renderApp("/questions/backchannel-track-2/?stage=1");
    await stage();
    await user.keyboard("g");
    await user.click(
      within(screen.getByRole("dialog", { name: "Go to a step" })).getByRole("button", { name: /In this reference/ }),
    );
    expect(document.querySelector('[data-step][data-stage-state="now"]')?.getAttribute("data-step-name")).toBe(
      "In this reference",
    );
  });

  it("shows the presenter beside the slide where a window is refused", async () => {
    vi.spyOn(window, "open").mockReturnValue(null);
    const { user } = await renderApp("/compare/?stage=1");
    await stage();
    await user.keyboard("o");
    const desk = screen.getByRole("complementary", { name: "Presenter" });
    expect(within(desk).getByRole("heading", { name: "Participants" })).toBeDefined();
    await user.click(within(desk).getByRole("button", { name: "Next" }));
    expect(within(desk).getByRole("heading", { name: "Capacity" })).toBeDefined();
    await user.type(within(desk).getByRole("textbox", { name: "Your notes on this step" }), "Ask b.");
    expect(localStorage.getItem("stage-notes /compare/ Capacity")).toBe("Ask b.");
  });

  it("counts hands for an exercise and reveals every accepted answer", async () => {
    const { user } = await renderApp("/exercises/?stage=1");
    await stage();
    await user.keyboard("33{Shift>}3{/Shift}");
    await user.click(screen.getByRole("button", { name: "Track 2: one hand more" }));
    expect(screen.getByRole("status", { name: "Track 2: hands" }).textContent).toBe("2");
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard("{PageDown}");
    const now = document.querySelector('[data-step][data-stage-state="now"]');
    expect(now?.getAttribute("data-step-name")).toBe("Accepted answers");
    expect(now?.querySelectorAll(".ex-accepted > li").length).toBeGreaterThan(0);
  });

  it("steps from the answers of an exercise to the next scenario, and back to those answers", async () => {
    const { user } = await renderApp("/exercises/?stage=1");
    await stage();
    const now = (): string | null =>
      document.querySelector('[data-step][data-stage-state="now"]')?.getAttribute("data-step-name") ?? null;
    const place = () => screen.getByRole("heading", { level: 2, name: /^Exercise \d+ of/ }).textContent;
    const first = place();
    await user.keyboard("{PageDown}");
    await waitFor(() => expect([now(), place()]).toEqual(["Accepted answers", first]));
    await user.keyboard("{PageDown}");
    await waitFor(() => expect([now(), place()]).toEqual(["Scenario", expect.not.stringContaining(first)]));
    await user.keyboard("{PageUp}");
    await waitFor(() => expect([now(), place()]).toEqual(["Accepted answers", first]));
  });
});
