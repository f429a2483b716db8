import { Text } from "../../citations/Text.tsx";
import type { LevelText } from "../../taxonomy/taxonomy.ts";
import { plainWords, type RichText } from "../../taxonomy/text.ts";
import { LinkSign } from "./LinkSign.tsx";

interface Props {
  readonly text: LevelText;
  /** The rank of the small headings, one below the name of the level. */
  readonly heading: "h3" | "h4";
}

function items(texts: readonly RichText[]) {
  return texts.map((text) => (
    <li key={plainWords(text)}>
      <Text text={text} />
    </li>
  ));
}

/** What a level is, who stands there, what is done there, and how it is linked. */
export function LevelBody({ text, heading: Heading }: Props) {
  return (
    <>
      <p className="py-lead">
        <Text text={text.lead} place={`level-${text.id}`} />
      </p>
      <div className="py-two">
        <div>
          <Heading>Actors</Heading>
          <ul>{items(text.actors)}</ul>
        </div>
        <div>
          <Heading>Approaches</Heading>
          <ul>{items(text.approaches)}</ul>
        </div>
      </div>
      <div className="py-two py-links">
        <div>
          <Heading>
            <LinkSign kind="between" />
            Between levels
          </Heading>
          <p>
            <Text text={text.vertical} />
          </p>
        </div>
        <div>
          <Heading>
            <LinkSign kind="across" />
            Across the divide
          </Heading>
          <p>
            <Text text={text.horizontal} />
          </p>
        </div>
      </div>
    </>
  );
}
