import { Component, type ReactNode } from "react";
import { pagePath } from "../paths.ts";
import { stillAnswers } from "./fetchPage.ts";
import { mayReload } from "./mayReload.ts";
import type { PageCache } from "./pageModules.ts";
import { usePages } from "./usePages.ts";

interface Props {
  readonly path: string;
  readonly children: ReactNode;
}

interface BoundaryProps extends Props {
  readonly pages: PageCache;
}

/** Shown as it is · being looked for at its address · not to be had. */
type Phase = "whole" | "asking" | "failed";

class Boundary extends Component<BoundaryProps, { readonly phase: Phase }> {
  override state: { phase: Phase } = { phase: "whole" };

  static getDerivedStateFromError() {
    return { phase: "asking" };
  }

  /** After a new deploy the module is gone but the address answers: then the page is loaded whole, once. */
  override componentDidCatch(): void {
    const { path, pages } = this.props;
    if (pages.wasServed(path)) {
      this.setState({ phase: "failed" });
      return;
    }
    void stillAnswers(pagePath(path)).then((answers) => {
      if (answers && mayReload(pagePath(path))) location.reload();
      else this.setState({ phase: "failed" });
    });
  }

  private readonly tryAgain = (): void => {
    this.props.pages.forget(this.props.path);
    this.setState({ phase: "whole" });
  };

  override render() {
    if (this.state.phase === "whole") return this.props.children;
    if (this.state.phase === "asking") return <h1 className="vh">Loading</h1>;
    return (
      <section className="trouble" aria-labelledby="trouble">
        <h1 id="trouble">This page could not be loaded</h1>
        <p className="lead">
          The network may be gone, or the site may just have been published anew. Nothing you have kept is lost.
        </p>
        <p className="trouble-acts">
          <button type="button" className="btn btn--ink" onClick={this.tryAgain}>
            Try again
          </button>
          <a className="btn" href={import.meta.env.BASE_URL}>
            Home
          </a>
        </p>
      </section>
    );
  }
}

/** Shows a readable message in place of a page that cannot be shown, with a way back. */
export function PageFailure({ path, children }: Props) {
  const pages = usePages();
  return (
    <Boundary path={path} pages={pages}>
      {children}
    </Boundary>
  );
}
