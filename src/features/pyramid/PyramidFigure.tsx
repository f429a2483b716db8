import { DrawingDownload } from "../../citations/DrawingDownload.tsx";
import { PlaceLink } from "../../citations/PlaceLink.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { LevelTabs } from "./LevelTabs.tsx";
import { LinkChoice } from "./LinkChoice.tsx";
import { LinkSign } from "./LinkSign.tsx";
import { placePyramid } from "./placePyramid.ts";
import { Pyramid } from "./Pyramid.tsx";
import type { PyramidChoice, PyramidModel } from "./pyramid.ts";

interface Props {
  readonly page: Pick<RecordOf<"pyramid">, "text" | "vertical" | "horizontal">;
  readonly model: PyramidModel;
  readonly panel: string;
  readonly onChange: (part: Partial<PyramidChoice>) => void;
}

/** The plate: names, drawing, choice of links, and what the drawing shows. */
export function PyramidFigure({ page, model, panel, onChange }: Props) {
  return (
    <figure className="py-fig">
      <div className="py-stage">
        <LevelTabs levels={model.levels} panel={panel} onChoose={(level) => onChange({ level })} />
        <div className="py-drawing" data-stage-keep="">
          <Pyramid placed={placePyramid(model)} />
          <p className="py-sides" aria-hidden="true">
            <span>one side</span>
            <span>the other side</span>
          </p>
        </div>
        <LinkChoice chosen={model.links} onChoose={(links) => onChange({ links })} />
      </div>
      <figcaption>
        <p id="figure">
          <Text text={page.text} /> From level to level there are more lines, and longer ones; they are not a count.
          <PlaceLink id="figure" />
        </p>
        <dl className="py-key" id="links">
          <div>
            <dt>
              <LinkSign kind="between" />
              Between levels
            </dt>
            <dd>
              <Text text={page.vertical} />
            </dd>
          </div>
          <div>
            <dt>
              <LinkSign kind="across" />
              Across the divide
            </dt>
            <dd>
              <Text text={page.horizontal} place="links" />
            </dd>
          </div>
        </dl>
        <DrawingDownload
          name="lederach-pyramid"
          title="Lederach’s pyramid: three levels of leadership, and the links between them"
          texts={[page.text, page.vertical, page.horizontal]}
        />
      </figcaption>
    </figure>
  );
}
