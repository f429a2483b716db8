import { formatProblem, type Problem } from "../problem.ts";
import type { PageCache, PageModule } from "./pageModules.ts";

/** A list of the content’s problems at the foot of the page: the author sees them, and reading goes on. */
function showProblems(problems: readonly Problem[]): void {
  document.getElementById("content-problems")?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement("section");
  panel.id = "content-problems";
  panel.setAttribute("aria-label", "Problems of the content");
  const title = document.createElement("h2");
  title.textContent = problems.length === 1 ? "1 problem in the content" : `${problems.length} problems in the content`;
  const list = document.createElement("pre");
  list.textContent = problems.map(formatProblem).join("\n\n");
  panel.append(title, list);
  document.body.append(panel);
}

/** In dev only: shows what an author changed in the open page, and what is wrong with it. */
export function showContentChanges(pages: PageCache): void {
  // Vite finds these calls by their words, so they are not shortened.
  import.meta.hot?.on("content:problems", showProblems);
  import.meta.hot?.send("content:ready");
  window.addEventListener("page-module", (event) => {
    const next = (event as CustomEvent<PageModule>).detail;
    void pages.keep(next.page.path, next);
  });
}
