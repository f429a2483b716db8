import { Link } from "react-router-dom";
import { paths } from "../paths.ts";
import type { CardLink } from "./cardLink.ts";
import { timesCited, type ClaimFacts } from "./claimAt.ts";
import { CopyLink } from "./CopyLink.tsx";
import { keyOf } from "./readReference.ts";
import { reportDraft } from "./reportDraft.ts";

interface Props extends CardLink {
  /** The claim that the card’s link belongs to. */
  readonly claim: ClaimFacts;
  /** Where problems are reported to, set at build. Undefined: nowhere, and nobody is asked to. */
  readonly report: string | undefined;
  readonly onSay: (words: string) => void;
  readonly onPreviewsOff: () => void;
}

function timesWords(times: number): string {
  return times === 1 ? "Cited once on this page" : `Cited ${times} times on this page`;
}

/** What can be done from a card: to go on to the source, to copy the claim’s address, to report a problem, to have no cards. */
export function CardActs({ kind, link, claim, report, onSay, onPreviewsOff }: Props) {
  const page = document.querySelector("main h1")?.textContent ?? document.title;
  return (
    <div className="card-acts">
      <div>
        {kind === "source" && (
          <Link className="card-act card-go" to={paths.source.to(keyOf(link))} data-first="">
            Go to source
          </Link>
        )}
        {kind === "source" && claim.id !== "" && <CopyLink address={claim.address} onSay={onSay} />}
        {kind !== "page" && report !== undefined && (
          <a className="card-act" href={reportDraft(report, { page, claim })} target="_blank" rel="noreferrer">
            Report a problem
          </a>
        )}
      </div>
      {kind !== "place" && (
        <div>
          {kind === "source" && <span className="card-times">{timesWords(timesCited(link))}</span>}
          <button type="button" className="card-act card-off" onClick={onPreviewsOff}>
            Turn previews off
          </button>
        </div>
      )}
    </div>
  );
}
