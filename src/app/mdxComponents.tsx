import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { Cite } from "../citations/Cite.tsx";
import { Contested } from "../citations/Contested.tsx";
import { evidenceWords, type Evidence } from "../citations/evidence.ts";
import { useReferences } from "../citations/PageReferences.tsx";
import { PlaceLink } from "../citations/PlaceLink.tsx";
import { useTaxonomy } from "../explorer/useTaxonomy.ts";
import { InlineComparison } from "../features/comparison/InlineComparison.tsx";
import { paths } from "../paths.ts";
import { Later } from "../ui/Later.tsx";
import type { CaseId, QuestionId, SourceKey, TermId, TrackId } from "../taxonomy/ids.ts";

/** The words that authors may write, given a form. Their names and properties are declared in taxonomy/authorComponents.ts. */

interface Reference {
  readonly id: string;
  readonly title?: string;
  readonly children?: ReactNode;
}

function TrackLink({ id, children }: Reference) {
  const title = useTaxonomy((taxonomy) => taxonomy.tracks.find((track) => track.id === id)?.title);
  return (
    <Link to={paths.track.to(id as TrackId)} data-card="">
      {children ?? title}
    </Link>
  );
}

function TermLink({ id, title, children }: Reference) {
  return (
    <Link className="term" to={paths.term.to(id as TermId)} data-card="">
      {children ?? title}
    </Link>
  );
}

function CaseLink({ id, title, children }: Reference) {
  return (
    <Link to={paths.case.to(id as CaseId)} data-card="">
      {children ?? title}
    </Link>
  );
}

function QuestionLink({ id, title, children }: Reference) {
  return (
    <Link to={paths.question.to(id as QuestionId)} data-card="">
      {children ?? title}
    </Link>
  );
}

function SourceLink({ id, children }: Reference) {
  const reference = useReferences().get(id as SourceKey);
  return (
    <Link to={paths.source.to(id as SourceKey)} data-card="">
      {children ?? reference?.label}
    </Link>
  );
}

function Unverified({ children }: { readonly children?: ReactNode }) {
  return (
    <span className="unverified">
      {children} <span className="sign">[not verified]</span>
    </span>
  );
}

function Ours({ reason, children }: { readonly reason: string; readonly children?: ReactNode }) {
  return (
    <span className="ours">
      {children} <span className="sign">[our inference: {reason}]</span>
    </span>
  );
}

function Claim({ evidence, children }: { readonly evidence: Evidence; readonly children?: ReactNode }) {
  return (
    <span className="claim">
      {children} <span className="sign">[{evidenceWords[evidence].label.toLowerCase()}]</span>
    </span>
  );
}

function Note({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <aside className="note" aria-label={title}>
      <b>{/[.?!]$/.test(title) ? title : `${title}.`}</b> {children}
    </aside>
  );
}

function ContestedQuestion({ question }: { readonly question: string }) {
  const dispute = useTaxonomy((taxonomy) => taxonomy.questions.get(question as QuestionId));
  if (dispute === undefined) return null;
  return (
    <Contested
      dispute={dispute}
      headingLevel={3}
      link={{ to: paths.question.to(dispute.id), title: "The question on a page of its own" }}
    />
  );
}

function Anchor({ href = "", children }: { readonly href?: string; readonly children?: ReactNode }) {
  return (
    <Link to={href} data-card={href.startsWith("/") ? "" : undefined}>
      {children}
    </Link>
  );
}

interface Block {
  /** Set where the paragraph or the item is a claim. */
  readonly id?: string;
  readonly children?: ReactNode;
}

function Paragraph({ id, children }: Block) {
  return (
    <p id={id}>
      {children}
      {id !== undefined && <PlaceLink id={id} />}
    </p>
  );
}

function Item({ id, children, ...rest }: Block) {
  return (
    <li {...rest} id={id}>
      {children}
      {id !== undefined && <PlaceLink id={id} />}
    </li>
  );
}

/** From the third section on they lie below the first screen; see build/rehypeSections.ts. */
function Section({ className, children }: { readonly className?: string; readonly children?: ReactNode }) {
  const section = <section className={className}>{children}</section>;
  return className === undefined ? section : <Later>{section}</Later>;
}

export const mdxComponents: MDXComponents = {
  a: Anchor,
  p: Paragraph,
  li: Item,
  section: Section,
  Cite,
  Track: TrackLink,
  Term: TermLink,
  Case: CaseLink,
  Question: QuestionLink,
  Source: SourceLink,
  Unverified,
  Ours,
  Claim,
  Note,
  Contested: ContestedQuestion,
  Comparison: InlineComparison,
};
