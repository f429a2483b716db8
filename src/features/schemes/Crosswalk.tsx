import { MemberSign } from "../../citations/MemberSign.tsx";
import { correspondenceAnchor, relativeOf } from "../../taxonomy/schemeMembers.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import type { CrosswalkGroup, CrosswalkPart } from "./crosswalk.ts";
import { RelationItem } from "./RelationItem.tsx";

interface Props {
  readonly parts: readonly CrosswalkPart[];
  readonly tracks: readonly Track[];
  readonly pathOf: (id: string) => string;
}

const meanings: readonly (readonly [word: string, meaning: string])[] = [
  ["The same as", "another name for one thing."],
  ["Close to", "much in common; neither holds the other whole."],
  ["Broader than", "it holds the other, and more."],
  ["Narrower than", "it is a part of the other."],
  ["Clashes with", "the same number for another thing."],
];

function Group({ group, tracks, pathOf }: { readonly group: CrosswalkGroup } & Omit<Props, "parts">) {
  const { member, items } = group;
  return (
    <li className="sch-group">
      <h4>
        <MemberSign member={member} tracks={tracks} size="middle" />
        <span>{member.name}</span>
      </h4>
      <ul>
        {items.map(({ correspondence, to }) => {
          const relative = relativeOf(correspondence, member.id);
          return (
            relative !== undefined && (
              <RelationItem
                key={to.member.id}
                id={correspondenceAnchor(correspondence)}
                relative={relative}
                other={to}
                tracks={tracks}
                to={pathOf(to.member.id)}
              />
            )
          );
        })}
      </ul>
    </li>
  );
}

/** How the schemes relate: every correspondence once, from one member to another, with what the sources say. */
export function Crosswalk({ parts, ...rest }: Props) {
  return (
    <section className="sch-walk" aria-labelledby="relate">
      <div className="sch-walk-head">
        <h2 id="relate">How the schemes relate</h2>
        <dl>
          {meanings.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt> <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      {parts.map(({ scheme, groups }) => (
        <div key={scheme.id} className="sch-from">
          <h3>{scheme.name}</h3>
          <ul className="sch-groups">
            {groups.map((group) => (
              <Group key={group.member.id} group={group} {...rest} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
