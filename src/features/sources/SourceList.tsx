import { Link } from "react-router-dom";
import { healthWords, sourceKindWords } from "../../citations/source.ts";
import { Text } from "../../citations/Text.tsx";
import { paths } from "../../paths.ts";
import { counted } from "./counted.ts";
import { HealthSign } from "./HealthSign.tsx";
import type { LetterGroup, ListedSource } from "./sourceList.ts";

interface Props {
  readonly groups: readonly LetterGroup[];
}

function SourceRow({ source: { key, head, rest, kind, health, claims } }: { readonly source: ListedSource }) {
  return (
    <li>
      <p>
        <Link to={paths.source.to(key)}>
          <Text text={head} />
        </Link>
        <Text text={rest} />
      </p>
      <span>{sourceKindWords[kind]}</span>
      <span className="src-h">
        <HealthSign health={health} />
        {healthWords[health].label}
      </span>
      <span className="src-n">{claims === 0 ? "no claim" : counted(claims, "claim")}</span>
    </li>
  );
}

/** Sources under their letters. */
export function SourceList({ groups }: Props) {
  return groups.map(({ letter, id, sources }) => (
    <section key={id} className="src-group" aria-labelledby={id}>
      <h2 id={id}>{letter}</h2>
      <ul>
        {sources.map((source) => (
          <SourceRow key={source.key} source={source} />
        ))}
      </ul>
    </section>
  ));
}
