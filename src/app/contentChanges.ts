import { formatProblem, type Problem } from "../problem.ts";
import type { PageCache, PageModule } from "./pageModules.ts";

/** What an author is told of the content stands at the foot of the page, and reading goes on. */
function showAtFoot(label: string, ...parts: readonly Element[]): void {
  document.getElementById("content-problems")?.remove();
  if (parts.length === 0) return;
  const panel = document.createElement("section");
  panel.id = "content-problems";
  panel.setAttribute("aria-label", label);
  panel.append(...parts);
  document.body.append(panel);
}

function element(name: string, text: string): Element {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function showProblems(problems: readonly Problem[]): void {
  const title = problems.length === 1 ? "1 problem in the content" : `${problems.length} problems in the content`;
  const list = problems.map(formatProblem).join("\n\n");
  const parts = problems.length === 0 ? [] : [element("h2", title), element("pre", list)];
  showAtFoot("Problems of the content", ...parts);
}

/** While content is read for the first time a part of it is shown. */
function showPart(): void {
  const words = "The content is being read for the first time: lists, links and counts are not whole yet.";
  showAtFoot("What is shown", element("p", words));
}

/** In dev only: shows what an author changed in the open page, and what is wrong with it. */
export function showContentChanges(pages: PageCache): void {
  // Vite finds these calls by their words, so they are not shortened.
  import.meta.hot?.on("content:problems", showProblems);
  import.meta.hot?.on("content:part", showPart);
  import.meta.hot?.send("content:ready");
  window.addEventListener("page-module", (event) => {
    const next = (event as CustomEvent<PageModule>).detail;
    void pages.keep(next.page.path, next);
  });
}
