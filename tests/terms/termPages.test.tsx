// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { PageReferences } from "../../src/citations/PageReferences.tsx";
import type { Reference } from "../../src/citations/source.ts";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { AboutPage } from "../../src/features/about/AboutPage.tsx";
import { QuestionPage } from "../../src/features/questions/QuestionPage.tsx";
import { QuestionsPage } from "../../src/features/questions/QuestionsPage.tsx";
import { TermPage } from "../../src/features/terms/TermPage.tsx";
import { TermsPage } from "../../src/features/terms/TermsPage.tsx";
import type { RecordOf } from "../../src/pages.ts";
import type { PositionId, QuestionId, SchemeId, SourceKey, TermId, TrackId } from "../../src/taxonomy/ids.ts";
import type { Collections, Core } from "../../src/taxonomy/taxonomy.ts";

const core: Core = {
  groups: [],
  dimensions: [],
  levels: [],
  tracks: [
    { id: "track-1" as TrackId, title: "Track 1", name: "", word: "", mark: "1", line: "t1", brief: "", order: 1 },
    { id: "track-2" as TrackId, title: "Track 2", name: "", word: "", mark: "2", line: "t2", brief: "", order: 2 },
  ],
};

const reference = (key: string, label: string): Reference => ({
  key: key as SourceKey,
  label,
  full: [`All of ${label}.`],
  health: "verified",
});
const references = [reference("agha", "Agha et al. 2003"), reference("chigas", "Chigas 2003")];
const cite = (key: string) => ({ cite: [{ key: key as SourceKey, relation: "supports" as const }] });
const article = {
  head: { title: "", tags: [] },
  references,
  published: "2026-11-23",
  edited: "2027-01-05",
  headings: [],
} as const;

const term: RecordOf<"term"> = {
  ...article,
  kind: "term",
  path: "/terms/back-channel/",
  title: "Back channel",
  id: "back-channel" as TermId,
  gloss: ["Contact kept out of sight.", cite("agha")],
  aliases: ["backchannel", "back-channel talks"],
  contested: true,
  definitions: [
    { id: "agha-2003", holder: [cite("agha")], text: ["Not Track 2."], scheme: "common" },
    { id: "chigas-2003", holder: [cite("chigas")], text: ["Another name for Track 2."] },
  ],
  facets: [],
  tracks: ["track-2" as TrackId],
  see: [{ path: "/terms/transfer/", title: "Transfer" }],
  questions: [{ path: "/questions/same/", title: "Is it the same?" }],
  collections: { schemes: [{ id: "common" as SchemeId, name: "Common scheme", text: [], members: [] }] },
};

function open(view: ReactNode, collections: Collections = {}) {
  render(
    <MemoryRouter>
      <ExplorerContext value={createExplorerStore(core, collections)}>
        <PageReferences references={references}>{view}</PageReferences>
      </ExplorerContext>
    </MemoryRouter>,
  );
}

const openTerm = (more: Partial<RecordOf<"term">> = {}) => {
  const page = { ...term, ...more };
  open(<TermPage page={page} body={<p>The text.</p>} />, page.collections);
};

const precedes = (first: HTMLElement, then: HTMLElement): boolean =>
  Boolean(first.compareDocumentPosition(then) & Node.DOCUMENT_POSITION_FOLLOWING);

describe("the page of a contested term", () => {
  it("says that sources disagree before it says what the term means", () => {
    openTerm();
    expect(
      precedes(screen.getByText("Sources disagree about this term."), screen.getByText(/^Contact kept out of sight\./)),
    ).toBe(true);
  });

  it("names the holders at once, each leading to its definition, and the dispute", () => {
    openTerm();
    expect(screen.getByText(/^2 definitions:/)).toHaveTextContent("2 definitions: Agha et al. 2003 · Chigas 2003");
    const link = screen.getByRole("link", { name: "Chigas 2003" });
    expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).toHaveTextContent(
      "Another name for Track 2.",
    );
    expect(screen.getAllByRole("link", { name: "Is it the same?" })[0]).toHaveAttribute("href", "/questions/same/");
  });

  it("gives each definition with its holder, year, mark, and scheme", () => {
    openTerm();
    const [agha, chigas] = within(screen.getByRole("region", { name: "2 attributed definitions" })).getAllByRole(
      "listitem",
    );
    expect(agha).toHaveAttribute("id", "agha-2003");
    expect(agha).toHaveTextContent(/Agha et al\. 2003\u2060?1Not Track 2\.Scheme: Common scheme/);
    expect(chigas).not.toHaveTextContent("Scheme");
  });

  it("keeps the fragment that the ledger gives its gloss", () => {
    openTerm();
    expect(document.getElementById("lead")).toHaveTextContent("Contact kept out of sight.");
  });

  it("leads on to tracks, terms, questions and sources", () => {
    openTerm();
    expect(screen.getByText(/Also called/).closest("p")).toHaveTextContent(
      "Also called backchannel · back-channel talks",
    );
    expect(screen.getByRole("link", { name: "Track 2" })).toHaveAttribute("href", "/tracks/track-2/");
    expect(screen.queryByRole("link", { name: "Track 1" })).toBeNull();
    expect(screen.getByRole("link", { name: "Transfer" })).toHaveAttribute("href", "/terms/transfer/");
    expect(within(screen.getByRole("region", { name: "Sources" })).getByText("All of Chigas 2003.")).toBeVisible();
  });

  it("says when it was written and last edited", () => {
    openTerm();
    expect(screen.getByText(/^Published/)).toHaveTextContent(
      "Published 23 November 2026, last edited 5 January 2027. Compiled from the sources listed; not yet reviewed by an outside expert.",
    );
  });
});

describe("the page of a term on which sources agree", () => {
  it("says nothing of disagreement, and heads no empty lists", () => {
    openTerm({ contested: false, definitions: term.definitions.slice(0, 1), see: [], questions: [], aliases: [] });
    expect(screen.queryByText(/disagree/)).toBeNull();
    expect(screen.getByRole("region", { name: "One attributed definition" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Related terms" })).toBeNull();
    expect(screen.queryByText(/Also called/)).toBeNull();
  });
});

describe("the list of terms", () => {
  it("marks in words the terms on which sources disagree", () => {
    const terms = [
      { id: "back-channel" as TermId, title: "Back channel", gloss: "Out of sight.", contested: true },
      { id: "good-offices" as TermId, title: "Good offices", gloss: "Help to talk.", contested: false },
    ];
    open(<TermsPage page={{ ...article, kind: "terms", path: "/terms/", title: "Terms", collections: {}, terms }} />);
    const [contested, agreed] = screen.getAllByRole("listitem");
    expect(contested).toHaveTextContent(/^Back channel.*Sources disagree$/);
    expect(agreed).not.toHaveTextContent("disagree");
    expect(screen.getByRole("link", { name: "Good offices" })).toHaveAttribute("href", "/terms/good-offices/");
    expect(
      screen.getByText("2 terms, each with the definitions of named authors. On 1 of them the sources disagree."),
    ).toBeVisible();
  });
});

describe("contested questions", () => {
  const id = "same" as QuestionId;
  const question = {
    id,
    question: "Is it the same?",
    intro: ["Some say so."],
    positions: ["yes", "no", "between"].map((position) => ({
      id: position as PositionId,
      claim: `Claim of ${position}.`,
      reason: [`Reason of ${position}.`],
      holders: [cite("agha")],
    })),
    usage: ["In this reference it is not."],
    tracks: ["track-1" as TrackId],
    terms: [],
  };
  const page: RecordOf<"question"> = {
    ...article,
    kind: "question",
    path: "/questions/same/",
    title: question.question,
    id,
    terms: [{ path: "/terms/back-channel/", title: "Back channel" }],
    collections: { questions: [question] },
  };

  it("lists each with the number of its positions, drawn as branches", () => {
    const questions = [{ id, path: page.path, title: question.question, positions: 3 }];
    open(
      <QuestionsPage
        page={{
          ...article,
          kind: "questions",
          path: "/questions/",
          title: "Contested questions",
          collections: {},
          questions,
        }}
      />,
    );
    const link = screen.getByRole("link", { name: "Is it the same? 3 positions" });
    expect(link).toHaveAttribute("href", "/questions/same/");
    expect(link.querySelectorAll("circle.full")).toHaveLength(3);
  });

  it("heads the page with the question once, and draws all positions", () => {
    open(<QuestionPage page={page} body={<p>What lies behind.</p>} />, page.collections);
    expect(screen.getAllByRole("heading", { name: "Is it the same?" })).toEqual([
      screen.getByRole("heading", { level: 1 }),
    ]);
    for (const claim of [
      "Claim of yes.",
      "Claim of no.",
      "Claim of between.",
      "In this reference it is not.",
      "What lies behind.",
    ]) {
      expect(screen.getByText(claim)).toBeVisible();
    }
    expect(document.getElementById("same-between")).toHaveTextContent("Reason of between.");
  });

  it("leads on to the terms and tracks it turns on", () => {
    open(<QuestionPage page={page} body={null} />, page.collections);
    expect(screen.getByRole("link", { name: "Back channel" })).toHaveAttribute("href", "/terms/back-channel/");
    expect(screen.getByRole("link", { name: "Track 1" })).toHaveAttribute("href", "/tracks/track-1/");
    expect(screen.queryByRole("link", { name: "Track 2" })).toBeNull();
  });
});

describe("the page about the reference", () => {
  it("has its lead, its text, a way to each section, and its sources", () => {
    const page: RecordOf<"about"> = {
      ...article,
      kind: "about",
      path: "/about/",
      title: "How this reference is made",
      lead: ["Every statement carries its source."],
      headings: [{ id: "neutrality", text: "Neutrality" }],
      collections: {},
    };
    open(<AboutPage page={page} body={<h2 id="neutrality">Neutrality</h2>} />);
    expect(document.getElementById("lead")).toHaveTextContent("Every statement carries its source.");
    expect(
      within(screen.getByRole("navigation", { name: "On this page" })).getByRole("link", { name: "Neutrality" }),
    ).toHaveAttribute("href", "#neutrality");
    expect(screen.getByRole("region", { name: "Sources" })).toHaveTextContent("All of Agha et al. 2003.");
  });
});
