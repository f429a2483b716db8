// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import { GuidancePage } from "../../src/features/guidance/GuidancePage.tsx";
import { GuidePage } from "../../src/features/guidance/GuidePage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { GuideId, SourceKey } from "../../src/taxonomy/ids.ts";

const references = [
  { key: "alpha" as SourceKey, label: "Alpha 2020", full: ["All of alpha."], health: "verified" as const },
];
const cite = { cite: [{ key: "alpha" as SourceKey, relation: "supports" as const }] };
const base = { head: { title: "", tags: [] }, references, collections: {} } as const;

const guide: RecordOf<"guide"> = {
  ...base,
  kind: "guide",
  path: "/guidance/planning/",
  title: "Planning",
  id: "planning" as GuideId,
  published: "2026-11-23",
  edited: "2026-11-24",
  headings: [{ id: "how-to-use-it", text: "How to use it" }],
  cases: [],
  terms: [],
  questions: [],
  next: { path: "/guidance/tools/", title: "Tools" },
  front: {
    lead: ["A list to go through.", cite],
    order: 1,
    checklist: [
      {
        id: "say",
        do: "Say what you mean",
        ask: "Whose definition is it?",
        text: ["Meanings are many.", cite],
        product: "A definition of one page",
        tools: [{ to: "/terms/track-2-term/", label: "Definitions side by side" }],
      },
      { id: "start", do: "Start from the place", text: ["People know."] },
    ],
  },
};

function open(children: ReactNode) {
  render(
    <MemoryRouter>
      <PageReferences references={references}>{children}</PageReferences>
    </MemoryRouter>,
  );
}

describe("the list of guidance", () => {
  it("has each page with its lead and the number of its points, if any", () => {
    open(
      <GuidancePage
        page={{
          ...base,
          kind: "guidance",
          path: "/guidance/",
          title: "Guidance",
          pages: [
            { path: "/guidance/planning/", title: "Planning", lead: "A list.", tracks: [], points: 8 },
            { path: "/guidance/who/", title: "Who diplomats are", lead: "A text.", tracks: [], points: 0 },
          ],
        }}
      />,
    );
    const [planning, who] = screen.getAllByRole("listitem");
    expect(planning).toHaveTextContent("A list.");
    expect(planning).toHaveTextContent("8 points");
    expect(who).not.toHaveTextContent("points");
    expect(screen.getByRole("link", { name: "Who diplomats are" })).toHaveAttribute("href", "/guidance/who/");
    expect(screen.getByText(/nothing here is legal advice/)).toBeVisible();
  });
});

describe("a page of guidance", () => {
  it("has its points in order: what to do, what to ask, why, what one has in hand, and pages that serve it", () => {
    open(<GuidePage page={guide} body={<p>The text.</p>} />);
    const list = screen.getByRole("region", { name: "Checklist" });
    expect(within(list).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Say what you mean",
      "Start from the place",
    ]); // prettier-ignore
    const say = document.getElementById("say") ?? document.body;
    expect(say).toHaveTextContent("Whose definition is it?");
    expect(say).toHaveTextContent("Meanings are many.");
    expect(within(say).getByRole("link", { name: "Source 1: Alpha 2020" })).toBeVisible();
    expect(say).toHaveTextContent("In hand afterwards: A definition of one page");
    expect(within(say).getByRole("link", { name: "Definitions side by side" })).toHaveAttribute(
      "href",
      "/terms/track-2-term/",
    );
    expect(document.getElementById("start")).not.toHaveTextContent("In hand afterwards");
  });

  it("leads to its parts, the checklist among them, and to its neighbours", () => {
    open(<GuidePage page={guide} body={<p>The text.</p>} />);
    const nav = screen.getByRole("navigation", { name: "On this page" });
    expect(within(nav).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "#checklist",
      "#how-to-use-it",
    ]); // prettier-ignore
    expect(screen.getByRole("navigation", { name: "Neighbouring pages of guidance" })).toHaveTextContent("Next Tools");
  });

  it("does without a checklist, and without a list of parts where there is one part", () => {
    const { checklist: _, ...front } = guide.front;
    open(<GuidePage page={{ ...guide, front }} body={<p>The text.</p>} />);
    expect(screen.queryByRole("region", { name: "Checklist" })).toBeNull();
    expect(screen.queryByRole("navigation", { name: "On this page" })).toBeNull();
    expect(screen.getByText("The text.")).toBeVisible();
  });
});
