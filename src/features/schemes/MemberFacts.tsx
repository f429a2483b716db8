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

function Items({ texts }: { readonly texts: readonly RichText[] }) {
  return (
    <ul className="mb-items">
      {texts.map((text) => (
        <li key={plainWords(text)}>
          <Text text={text} />
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
        <Items texts={actors} />
      </Fact>
      <Fact id="methods" title="How they act">
        <Items texts={methods} />
      </Fact>
      <Fact id="example" title="An example">
        <p className="mb-text">
          <Text text={example} />
        </p>
      </Fact>
      <Fact id="relation" title="In the common scheme">
        <p className="mb-text">
          <Text text={relation} />
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
