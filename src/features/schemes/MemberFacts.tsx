import type { ReactNode } from "react";
import { Text } from "../../citations/Text.tsx";
import { paths } from "../../paths.ts";
import type { SchemeMemberText } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { plainWords, type RichText } from "../../taxonomy/text.ts";
import { Link } from "react-router-dom";
import { Mark } from "../../ui/Mark.tsx";

interface Props {
  readonly front: SchemeMemberText;
  readonly tracks: readonly Track[];
}

function Fact({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-fact" id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** The last item carries the sign of the whole list, which has one address. */
function Items({ texts, place }: { readonly texts: readonly RichText[]; readonly place: string }) {
  return (
    <ul className="mb-items">
      {texts.map((text) => (
        <li key={plainWords(text)}>
          <Text text={text} place={text === texts.at(-1) ? place : undefined} />
        </li>
      ))}
    </ul>
  );
}

/** Who acts on the track, how, one example, and where it stands in the common scheme. */
export function MemberFacts({ front: { actors, methods, example, relation, tracks: ids }, tracks }: Props) {
  const own = tracks.filter(({ id }) => ids.includes(id));
  return (
    <div className="mb-facts">
      <Fact id="actors" title="Who acts">
        <Items texts={actors} place="actors" />
      </Fact>
      <Fact id="methods" title="How they act">
        <Items texts={methods} place="methods" />
      </Fact>
      <Fact id="example" title="An example">
        <p className="mb-text">
          <Text text={example} place="example" />
        </p>
      </Fact>
      <Fact id="relation" title="In the common scheme">
        <p className="mb-text">
          <Text text={relation} place="relation" />
        </p>
        <ul className="mb-tracks" aria-label="Tracks that it touches">
          {own.map((track) => (
            <li key={track.id}>
              <Link to={paths.track.to(track.id)}>
                <Mark line={track.line} mark={track.mark} size="small" /> <span>{track.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Fact>
    </div>
  );
}
