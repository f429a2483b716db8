import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { MemberSign } from "../../citations/MemberSign.tsx";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { correspondenceAnchor, isRinged, memberAnchor, memberById, relativesOf } from "../../taxonomy/schemeMembers.ts";
import { SideLinks } from "../../ui/SideLinks.tsx";
import { MemberFacts } from "./MemberFacts.tsx";
import { RelationItem } from "./RelationItem.tsx";
import "../../styles/schemes.css";

interface Props {
  readonly page: RecordOf<"member">;
  readonly body: ReactNode;
}

/** One of the nine tracks: its motto and lead, the facts, the text, and what it corresponds to in other schemes. */
export function MemberPage({ page, body }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const { front, collections } = page;
  const { schemes = [], correspondences = [] } = collections;
  const { scheme, member } = memberById(schemes, page.id);
  const relatives = relativesOf(correspondences, page.id);
  const all = paths.schemes.to();
  return (
    <>
      <div className="phead mb-head">
        <p className="plate-n">
          <Link to={isRinged(member.id) ? paths.nineTracks.to() : `${all}#${scheme.id}`}>{scheme.name}</Link> ·{" "}
          {member.number}
        </p>
        <div className="mb-title">
          <MemberSign member={member} tracks={tracks} size="huge" />
          <div>
            <h1>{page.title}</h1>
            {member.motto !== undefined && <p className="mb-motto">{member.motto}</p>}
          </div>
        </div>
        <p className="lead" id="lead">
          <Text text={front.lead} place="lead" />
        </p>
      </div>
      <MemberFacts front={front} tracks={tracks} />
      <div className="entry">
        <div className="prose">{body}</div>
        <div className="entry-side">
          <SideLinks title="Cases" links={page.cases} />
          <SideLinks
            title="The same number elsewhere"
            links={[
              {
                path: `${all}?number=${member.number}#number-${member.number}`,
                title: `What is Track ${member.number}?`,
              },
              { path: `${all}#${memberAnchor(member.id)}`, title: "Among all schemes" },
            ]}
          />
        </div>
      </div>
      {relatives.length > 0 && (
        <section className="mb-others" aria-labelledby="member-relatives">
          <h2 id="member-relatives">In other schemes</h2>
          <ul>
            {relatives.map((relative) => {
              const other = memberById(schemes, relative.other);
              return (
                <RelationItem
                  key={relative.other}
                  relative={relative}
                  other={other}
                  tracks={tracks}
                  to={`${all}#${correspondenceAnchor(relative.correspondence)}`}
                />
              );
            })}
          </ul>
        </section>
      )}
      <PageEnd page={page} />
      <Neighbours of="tracks of the nine" previous={page.previous} next={page.next} />
    </>
  );
}
