import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import { paths } from "../../paths.ts";
import type { NothingFound as Nothing } from "./searchIndex.ts";
import { nothingWords } from "./searchWording.ts";

interface Props {
  readonly nothing: Nothing;
  readonly onFollow: () => void;
}

/** Why nothing may have been found, and the nearest page. */
export function NothingFound({ nothing, onFollow }: Props) {
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const numbers = tracks.map(({ mark }) => mark).filter((mark) => /^\d/.test(mark));
  const whole = tracks.find(({ line }) => line === "tm");
  const ways = [
    ...(nothing.number !== undefined && whole !== undefined
      ? [{ to: paths.track.to(whole.id), title: whole.title }]
      : []),
    ...(nothing.number === undefined && nothing.nearest !== undefined
      ? [{ to: nothing.nearest.path, title: nothing.nearest.title }]
      : []),
  ];
  const lists = [{ to: paths.terms.to(), title: "All terms" }, { to: paths.sources.to(), title: "All sources" }]; // prettier-ignore
  return (
    <div className="sr-none">
      <p>{nothingWords(nothing, numbers)}</p>
      <ul>
        {[...ways, ...lists].map(({ to, title }, place) => (
          <li key={to}>
            {place < ways.length && "Nearest page: "}
            <Link to={to} onClick={onFollow}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
