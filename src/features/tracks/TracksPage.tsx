import { Link } from "react-router-dom";
import { ReferenceList } from "../../citations/ReferenceList.tsx";
import { Text } from "../../citations/Text.tsx";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TrackLine } from "../../ui/TrackLine.tsx";
import "../../styles/tracks.css";

interface Props {
  readonly page: RecordOf<"tracks">;
}

/** The five tracks on one page: line, name, definition. */
export function TracksPage({ page }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">From official to popular, and the whole. The line opens as office recedes.</p>
      </div>
      <ol className="tracklist">
        {tracks.map((track) => {
          const text = page.tracks.find(({ id }) => id === track.id)?.definition ?? [];
          return (
            <li key={track.id}>
              <TrackLine line={track.line} weave="map" className="tracklist-line" />
              <h2>
                <Link to={paths.track.to(track.id)}>
                  <Mark line={track.line} mark={track.mark} size="large" />
                  <span>
                    {track.title} <span className="tracklist-word">{track.word}</span>
                  </span>
                </Link>
              </h2>
              <p className="lead">
                <Text text={text} />
              </p>
            </li>
          );
        })}
      </ol>
      <p className="tracklist-more">
        <Link className="btn btn--ink" to={paths.compare.to()}>
          Compare the tracks
        </Link>{" "}
        <Link className="btn" to={paths.questions.to()}>
          Contested questions
        </Link>
      </p>
      <section className="afternote">
        <h2>Sources</h2>
        <ReferenceList />
      </section>
    </>
  );
}
