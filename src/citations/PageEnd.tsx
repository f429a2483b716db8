import { Link } from "react-router-dom";
import { Later } from "../ui/Later.tsx";
import { PageDates } from "./PageDates.tsx";
import { ReferenceList } from "./ReferenceList.tsx";

interface Neighbour {
  readonly path: string;
  readonly title: string;
}

interface Props {
  readonly page: {
    readonly published?: string;
    readonly edited?: string;
    /** Entries of the gap register that bite on the page. */
    readonly biting?: readonly Neighbour[];
    readonly references: readonly unknown[];
  };
}

/** Entries of the gap register that bite on a page; nothing where there are none. */
export function BitingGaps({ gaps }: { readonly gaps: readonly Neighbour[] | undefined }) {
  if (gaps === undefined) return null;
  return (
    <div className="biting">
      <h3>Gaps in these sources</h3>
      <ul>
        {gaps.map(({ path, title }) => (
          <li key={path}>
            <Link to={path}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a page ends with: its references and the gaps that bite here, where it has any, and its dates. */
export function PageEnd({ page: { published, edited, biting, references } }: Props) {
  const dates = published !== undefined && edited !== undefined && <PageDates published={published} edited={edited} />;
  if (references.length === 0 && biting === undefined) return <div className="afternote">{dates}</div>;
  return (
    <Later>
      <section className="afternote" aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        {references.length > 0 && <ReferenceList />}
        <BitingGaps gaps={biting} />
        {dates}
      </section>
    </Later>
  );
}

interface NeighbourProps {
  /** What the pages are: “themes”. */
  readonly of: string;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}

/** Links to the pages before and after in their list. */
export function Neighbours({ of, previous, next }: NeighbourProps) {
  if (previous === undefined && next === undefined) return null;
  const link = (page: Neighbour, where: "Previous" | "Next") => (
    <Link to={page.path} rel={where === "Next" ? "next" : "prev"}>
      <i>{where}</i> <span>{page.title}</span>
    </Link>
  );
  return (
    <nav className="prevnext" aria-label={`Neighbouring ${of}`}>
      {previous !== undefined && link(previous, "Previous")}
      {next !== undefined && link(next, "Next")}
    </nav>
  );
}
