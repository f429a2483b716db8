import { Link } from "react-router-dom";
import { CellSign } from "../../citations/CellSign.tsx";
import { Holders } from "../../citations/Holders.tsx";
import { Text } from "../../citations/Text.tsx";
import type { AnswerDefinition, RecordOf } from "../../pages.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { AcceptedAnswer, Answer, Offer } from "./answers.ts";

interface Props {
  readonly answers: readonly AcceptedAnswer[];
  readonly definitions: RecordOf<"exercises">["definitions"];
  readonly offers: readonly Offer[];
  /** The reader’s answer, where there is one. */
  readonly given?: Answer;
}

interface ItemProps {
  readonly answer: AcceptedAnswer;
  readonly definition: AnswerDefinition | undefined;
  readonly offer: Offer | undefined;
  readonly isGiven: boolean;
}

function AcceptedItem({ answer, definition, offer, isGiven }: ItemProps) {
  const track = offer?.track;
  return (
    <li>
      <div className="ex-line">{track !== undefined && <TrackLine line={track.line} />}</div>
      <p className="ex-accepted-t">
        {track !== undefined && <Mark line={track.line} mark={track.mark} size="small" />} <b>{offer?.title}</b>
        {isGiven && <span className="ex-flag">Your answer</span>}
      </p>
      <p className="ex-reason">
        <Text text={answer.reason} />
      </p>
      <dl>
        {definition !== undefined && (
          <div>
            <dt>Under this definition</dt>
            <dd>
              <Holders text={definition.holder} />: <Text text={definition.text} />{" "}
              <Link className="ex-def" to={definition.path}>
                See it in “{definition.title}”
              </Link>
            </dd>
          </div>
        )}
        {answer.ours !== undefined && (
          <div>
            <dt>
              <CellSign state="inferred" /> Our classification
            </dt>
            <dd>{answer.ours}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Every answer that an exercise accepts, at one size: its reason, its definition with its holder, and what of it is ours. */
export function AcceptedAnswers({ answers, definitions, offers, given }: Props) {
  return (
    <ul className="ex-accepted" data-count={answers.length}>
      {answers.map((answer) => (
        <AcceptedItem
          key={`${answer.track} ${answer.under}`}
          answer={answer}
          definition={definitions[answer.under]}
          offer={offers.find((offer) => offer.answer === answer.track)}
          isGiven={answer.track === given}
        />
      ))}
    </ul>
  );
}
