import { Link } from "react-router-dom";
import { schemeInWords } from "../taxonomy/schemeMembers.ts";
import type { NumberUse } from "../taxonomy/schemeNumbers.ts";
import type { Correspondence, Scheme, Track } from "../taxonomy/taxonomy.ts";
import { plainWords, type RichText } from "../taxonomy/text.ts";
import { ForkSign } from "../ui/ForkSign.tsx";
import { MemberSign } from "./MemberSign.tsx";
import { Text } from "./Text.tsx";

interface Props {
  readonly use: NumberUse;
  readonly tracks: readonly Track[];
  /** The scheme of a member, by which a relation names it. */
  readonly schemeOf: (id: string) => Scheme;
  readonly to: string;
  /** With marks; the page must list the sources. Else the words alone. */
  readonly cited: boolean;
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** How one meaning of a number stands to that of another scheme. */
const RELATIONS: Readonly<Record<Correspondence["relation"], string>> = {
  same: "the same as in",
  close: "close to that of",
  broader: "broader than in",
  narrower: "narrower than in",
  clashes: "clashes with",
};

/** `narrower than in the common scheme`: how the meaning stands to those of the same number elsewhere. */
function RelationLines({ use, schemeOf }: Pick<Props, "use" | "schemeOf">) {
  const relations = [...new Set(use.relatives.map(({ relation }) => relation))];
  return relations.map((relation) => {
    const schemes = use.relatives
      .filter((relative) => relative.relation === relation)
      .map(({ other }) => schemeInWords(schemeOf(other)));
    const clash = relation === "clashes";
    return (
      <p key={relation} className="nb-rel" data-clash={clash}>
        {clash && <ForkSign ways={2} />}
        <span>
          {RELATIONS[relation]} {list.format(schemes)}
        </span>
      </p>
    );
  });
}

function Meaning({ text, cited }: { readonly text: RichText; readonly cited: boolean }) {
  return <p className="nb-text">{cited ? <Text text={text} /> : plainWords(text)}</p>;
}

/** What one number means in one scheme, or that it is not used there. */
export function NumberCell({ use, tracks, schemeOf, to, cited }: Props) {
  const { scheme, member } = use;
  if (member === undefined)
    return (
      <td className="nb-c" data-used={false}>
        <span className="nb-none">not used</span>
      </td>
    );
  return (
    <td className="nb-c" data-used>
      <p className="nb-scheme">{scheme.name}</p>
      <div className="nb-in">
        <p className="nb-name">
          <Link to={to}>
            <MemberSign member={member} tracks={tracks} /> <span>{member.name}</span>
          </Link>
        </p>
        {member.text !== undefined && <Meaning text={member.text} cited={cited} />}
        <RelationLines use={use} schemeOf={schemeOf} />
      </div>
    </td>
  );
}
