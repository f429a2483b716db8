import { Link } from "react-router-dom";
import { MemberSign } from "../../citations/MemberSign.tsx";
import { Text } from "../../citations/Text.tsx";
import type { MemberId } from "../../taxonomy/ids.ts";
import {
  correspondenceAnchor,
  memberAnchor,
  memberById,
  relativesOf,
  schemeInWords,
  trackOfMember,
} from "../../taxonomy/schemeMembers.ts";
import type { Correspondence, Scheme, SchemeMember, Track } from "../../taxonomy/taxonomy.ts";
import { paths } from "../../paths.ts";

interface Props {
  readonly scheme: Scheme;
  readonly schemes: readonly Scheme[];
  readonly correspondences: readonly Correspondence[];
  readonly tracks: readonly Track[];
  readonly pages: ReadonlyMap<MemberId, string>;
}

/** What a member relates to, in short; each leads to the correspondence with its sources. */
function Relatives({ member, schemes, correspondences }: { readonly member: SchemeMember } & Omit<Props, "scheme">) {
  const relatives = relativesOf(correspondences, member.id);
  if (relatives.length === 0) return null;
  return (
    <ul className="sch-short" aria-label={`What ${member.name} corresponds to`}>
      {relatives.map(({ other, words, correspondence }) => {
        const placed = memberById(schemes, other);
        return (
          <li key={other}>
            <a href={`#${correspondenceAnchor(correspondence)}`}>
              {words} <b>{placed.member.name}</b> of {schemeInWords(placed.scheme)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** One scheme: whose it is and since when, and its members in order. */
export function SchemeSection({ scheme, ...rest }: Props) {
  const { tracks, pages } = rest;
  const heading = `${scheme.id}-name`;
  return (
    <section className="sch" id={scheme.id} aria-labelledby={heading}>
      <div className="sch-about">
        <h2 id={heading}>{scheme.name}</h2>
        <p>
          <Text text={scheme.text} place={scheme.id} />
        </p>
      </div>
      <ol className="sch-members">
        {scheme.members.map((member) => {
          const track = trackOfMember(tracks, member.id);
          const path = track === undefined ? pages.get(member.id) : paths.track.to(track.id);
          return (
            <li key={member.id} id={memberAnchor(member.id)}>
              <MemberSign member={member} tracks={tracks} size="middle" />
              <div className="sch-what">
                <h3>
                  <span className="vh">{member.number}: </span>
                  {path === undefined ? member.name : <Link to={path}>{member.name}</Link>}
                </h3>
                {member.motto !== undefined && <p className="sch-motto">{member.motto}</p>}
                {member.text !== undefined && (
                  <p>
                    <Text text={member.text} place={memberAnchor(member.id)} />
                  </p>
                )}
              </div>
              <Relatives member={member} {...rest} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
