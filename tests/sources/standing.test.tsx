import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { CitedWith } from "../../src/features/sources/CitedWith.tsx";
import { InTimeline } from "../../src/features/sources/InTimeline.tsx";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const region = (name: string) => within(screen.getByRole("region", { name }));

describe("beside a source", () => {
  it("stand the works that are cited in the same claims, and how often", () => {
    const works = [
      { key: "fisher2006" as SourceKey, label: "Fisher 2006", times: 3 },
      { key: "agha2003" as SourceKey, label: "Agha 2003", times: 1 },
    ];
    render(<CitedWith works={works} />, { wrapper: MemoryRouter });
    const [first, second] = region("Cited in the same claims").getAllByRole("listitem");
    expect(first).toHaveTextContent("Fisher 2006 in 3 claims");
    expect(second).toHaveTextContent("Agha 2003 in one claim");
    expect(screen.getByRole("link", { name: "Fisher 2006" })).toHaveAttribute("href", "/sources/fisher2006/");
  });

  it("stand its phases and the milestones that rest on it", () => {
    const place = {
      phases: [{ path: "/timeline/#naming", title: "Naming" }],
      milestones: [{ path: "/timeline/#book", title: "The first book", date: "1987-03" }],
    };
    render(<InTimeline place={place} year={1987} />, { wrapper: MemoryRouter });
    const part = region("In the timeline");
    expect(part.getByRole("link", { name: "Naming" })).toHaveAttribute("href", "/timeline/#naming");
    expect(part.getByRole("listitem")).toHaveTextContent("The first book March 1987");
  });

  it("is nothing where there is nothing", () => {
    const { container } = render(<CitedWith works={[]} />, { wrapper: MemoryRouter });
    expect(container).toBeEmptyDOMElement();
  });
});
