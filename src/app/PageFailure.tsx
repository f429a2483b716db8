import { Component, type ReactNode } from "react";
import { usePages } from "./usePages.ts";

interface Props {
  readonly path: string;
  readonly children: ReactNode;
}

interface BoundaryProps extends Props {
  readonly forget: (path: string) => void;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private readonly tryAgain = (): void => {
    this.props.forget(this.props.path);
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
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
    <Boundary path={path} forget={pages.forget}>
      {children}
    </Boundary>
  );
}
