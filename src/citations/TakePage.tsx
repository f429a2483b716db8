import type { RichText } from "../taxonomy/text.ts";
import { WorkshopButtons } from "../ui/WorkshopButtons.tsx";
import { Text } from "./Text.tsx";

/** As the page’s record has it: the page in APA style, and the files that lie beside it. */
interface PageTake {
  readonly reference: RichText;
  readonly files: readonly { readonly kind: "bibtex" | "ris" | "csl" | "markdown" | "json"; readonly path: string }[];
}

interface Props {
  readonly take: PageTake;
}

const names = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", markdown: "Markdown", json: "JSON" } as const;

function Files({ title, files }: { readonly title: string; readonly files: PageTake["files"] }) {
  if (files.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {files.map(({ kind, path }) => (
        <dd key={kind}>
          {/* Files stand outside of the router. */}
          <a href={`${import.meta.env.BASE_URL}${path.slice(1)}`} download="">
            {names[kind]}
          </a>
        </dd>
      ))}
    </div>
  );
}

/** At the end of every page: how to cite it, and the same in files. “Cite this page” is heard by the shell. */
export function TakePage({ take: { reference, files } }: Props) {
  const isText = (kind: string): boolean => kind === "markdown" || kind === "json";
  return (
    <section className="take-page" id="cite-page" aria-labelledby="cite-page-title">
      <h2 id="cite-page-title">Cite this page</h2>
      <p className="take-ref">
        <Text text={reference} />
      </p>
      <p className="take-acts">
        <a className="btn" href="#cite-page" data-cite="">
          All styles and formats
        </a>
        <WorkshopButtons withCode />
      </p>
      <dl className="take-files">
        <Files title="References on this page" files={files.filter(({ kind }) => !isText(kind))} />
        <Files title="This page as data" files={files.filter(({ kind }) => isText(kind))} />
      </dl>
    </section>
  );
}
