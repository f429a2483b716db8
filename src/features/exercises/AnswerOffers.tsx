import type { ReactNode } from "react";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { Answer, Offer } from "./answers.ts";

function OfferBody({ offer: { title, track }, children }: { readonly offer: Offer; readonly children?: ReactNode }) {
  return (
    <>
      <span className="ex-offer-h">
        {track !== undefined && <Mark line={track.line} mark={track.mark} />}
        <span className="ex-line">{track !== undefined && <TrackLine line={track.line} />}</span>
      </span>
      <span className="ex-offer-t">
        <b>{title}</b> <span className="ex-offer-w">{track?.word ?? "On no track"}</span>
        {children}
      </span>
    </>
  );
}

interface Props {
  readonly offers: readonly Offer[];
  readonly name: string;
  readonly picked: Answer | undefined;
  readonly onPick: (answer: Answer) => void;
}

/** The answers to choose from, as one group of radio buttons: each with the mark and the line of its track. */
export function AnswerOffers({ offers, name, picked, onPick }: Props) {
  return (
    <div className="ex-offers">
      {offers.map((offer) => (
        <label key={offer.answer} className="ex-offer" data-tally-answer={offer.title}>
          <input
            type="radio"
            name={name}
            value={offer.answer}
            checked={picked === offer.answer}
            onChange={() => {
              onPick(offer.answer);
            }}
          />
          <OfferBody offer={offer} />
        </label>
      ))}
    </div>
  );
}

interface MarkedProps {
  readonly offers: readonly Offer[];
  readonly given: Answer;
  readonly accepted: readonly Answer[];
}

/** The same answers after the check: which one was given, and which are accepted, in words. */
export function MarkedOffers({ offers, given, accepted }: MarkedProps) {
  return (
    <ul className="ex-offers" aria-label="Answers">
      {offers.map((offer) => (
        <li
          key={offer.answer}
          className="ex-offer ex-offer--marked"
          data-tally-answer={offer.title}
          data-given={offer.answer === given}
          data-accepted={accepted.includes(offer.answer)}
        >
          <OfferBody offer={offer}>
            <span className="ex-flags">
              {offer.answer === given && <span className="ex-flag">Your answer</span>}
              {accepted.includes(offer.answer) && <span className="ex-flag">Accepted</span>}
            </span>
          </OfferBody>
        </li>
      ))}
    </ul>
  );
}
