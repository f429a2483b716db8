import { Link } from "react-router-dom";
import type { Dispute, Position } from "../taxonomy/taxonomy.ts";
import { Holders } from "./Holders.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly dispute: Dispute;
  /** Level of the question’s heading, 2 by default, 1 where the page is about it; the positions have none. */
  readonly headingLevel?: 1 | 2 | 3;
  /** The page of the question, where it has one. */
  readonly link?: { readonly to: string; readonly title: string };
}

function PositionItem({
  position,
  id,
  letter,
  stepped,
}: {
  readonly position: Position;
  readonly id: string;
  readonly letter: string;
  readonly stepped: boolean;
}) {
  return (
    <li className="position" id={id} data-step={stepped ? "position" : undefined} data-step-name={`Position ${letter}`}>
      <p className="pos-n">Position {letter}</p>
      <p className="pos-claim">{position.claim}</p>
      <p className="pos-why">
        <Text text={position.reason} place={id} />
      </p>
      <dl>
        <dt>Held by</dt>
        <dd>
          <Holders text={position.holders} />
          {position.shared?.map(({ path, label, of }) => (
            <span className="pos-shared" key={`${path} ${label}`}>
              {label} and {of} <Link to={path}>share a passage</Link> and count once.
            </span>
          ))}
        </dd>
      </dl>
    </li>
  );
}

/**
 * A contested question drawn as a fork: a line leads from the question to each position. All have the same size, stand
 * in order of first publication and get no verdict; the last line says what this reference does.
 */
export function Contested({ dispute, headingLevel = 2, link }: Props) {
  const Heading = `h${headingLevel}` as const;
  const heading = `${dispute.id}-question`;
  return (
    <section className="contested" id={dispute.id} aria-labelledby={heading}>
      <div className="contested-q" data-stage-keep={headingLevel === 1 ? "head" : undefined}>
        <p className="tag">Contested</p>
        <Heading id={heading}>{dispute.question}</Heading>
        <p className="contested-intro">
          <Text text={dispute.intro} place={dispute.id} />
        </p>
      </div>
      <ol className="positions">
        {dispute.positions.map((position, index) => (
          <PositionItem
            key={position.id}
            position={position}
            id={`${dispute.id}-${position.id}`}
            letter={String.fromCodePoint(65 + index)}
            stepped={headingLevel === 1}
          />
        ))}
      </ol>
      <p
        className="contested-use"
        id={`${dispute.id}-usage`}
        data-step={headingLevel === 1 ? "position" : undefined}
        data-step-name="In this reference"
      >
        <Text text={dispute.usage} place={`${dispute.id}-usage`} />
      </p>
      {link !== undefined && (
        <p className="contested-link">
          <Link to={link.to}>{link.title}</Link>
        </p>
      )}
    </section>
  );
}
