import { Text } from "../../citations/Text.tsx";
import type { PageLink } from "../../pages.ts";
import type { Figure } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { ArrowsFigure } from "./ArrowsFigure.tsx";
import { GridFigure } from "./GridFigure.tsx";
import { LayersFigure } from "./LayersFigure.tsx";
import { LineFigure } from "./LineFigure.tsx";

interface Props {
  readonly figure: Figure;
  readonly tracks: readonly Track[];
  readonly cases: readonly PageLink[];
}

const NAME = "figure-name";

function drawing({ figure, tracks, cases }: Props) {
  switch (figure.kind) {
    case "line":
      return <LineFigure figure={figure} tracks={tracks} />;
    case "arrows":
      return <ArrowsFigure figure={figure} tracks={tracks} cases={cases} />;
    case "layers":
      return <LayersFigure figure={figure} tracks={tracks} />;
    case "grid":
      return <GridFigure figure={figure} tracks={tracks} name={NAME} />;
  }
}

/** The plate of a model. Drawing and text form are one: every part stands in a list or table with its words and sources. */
export function ModelFigure(props: Props) {
  const { title, text } = props.figure;
  return (
    <figure className="mf" id="figure" aria-labelledby={NAME}>
      {drawing(props)}
      <figcaption>
        <b id={NAME}>{title}.</b> <Text text={text} place="figure" />
      </figcaption>
    </figure>
  );
}
