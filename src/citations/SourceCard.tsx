import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { Relation } from "../taxonomy/text.ts";
import { quotationBefore } from "./claimAt.ts";
import { readReference } from "./readReference.ts";
import { healthWords, type Reference } from "./source.ts";
import { Text } from "./Text.tsx";

const relationWords: Readonly<Record<Relation, string>> = {
  supports: "Cited in support.",
  mentions: "Mentioned, not as support.",
  contrasts: "Cited for contrast.",
};

const relationOf = (mark: HTMLElement): Relation =>
  mark.dataset.relation === "mentions" || mark.dataset.relation === "contrasts" ? mark.dataset.relation : "supports";

/** What the mark says of the source in its place, and through which work it was read. */
function Relates({ mark }: { readonly mark: HTMLAnchorElement }) {
  const via = mark.dataset.via === undefined ? undefined : readReference(mark.dataset.via as Reference["key"]);
  return (
    <>
      {relationWords[relationOf(mark)]}{" "}
      {via !== undefined && (
        <>
          Read through <Link to={paths.source.to(via.key)}>{via.label}</Link>.{" "}
        </>
      )}
    </>
  );
}

const FLAGGED: readonly string[] = ["mismatch", "not-found"];

interface HealthProps {
  readonly reference: Reference;
  /** What is said before, on the same lines. */
  readonly children?: ReactNode;
}

/** How far the source can be relied on, why, and which real work was probably meant. */
export function HealthNote({ reference: { health, reason, nearest }, children }: HealthProps) {
  const { label, meaning } = healthWords[health];
  return (
    <p className={FLAGGED.includes(health) ? "card-note card-note--flag" : "card-note"}>
      {children}
      <b>{label}.</b> {reason ?? meaning}
      {nearest !== undefined && (
        <>
          {" "}
          Nearest real work: <Link to={paths.source.to(nearest.key)}>{nearest.label}</Link>.
        </>
      )}
    </p>
  );
}

interface Props {
  readonly mark: HTMLAnchorElement;
  /** Undefined as long as nothing is known but what the mark says. */
  readonly reference: Reference | undefined;
}

/** What a mark stands for: the reference, the locator, what it says about the claim, and how far it can be relied on. */
export function SourceCard({ mark, reference }: Props) {
  const { locator } = mark.dataset;
  const quotation = quotationBefore(mark);
  return (
    <>
      <p className="card-head">
        <b>{reference?.label ?? mark.getAttribute("aria-label")}</b>
        {locator !== undefined && <span>{locator}</span>}
      </p>
      <div className="card-says" id="card-says">
        {quotation !== undefined && (
          <blockquote className="card-words">
            <p>“{quotation}”</p>
          </blockquote>
        )}
        {reference === undefined ? (
          <p className="card-note">
            <Relates mark={mark} />
          </p>
        ) : (
          <>
            <p className="card-full">
              <Text text={reference.full} />
            </p>
            <HealthNote reference={reference}>
              <Relates mark={mark} />
            </HealthNote>
          </>
        )}
      </div>
    </>
  );
}
