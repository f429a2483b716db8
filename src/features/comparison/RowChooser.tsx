import type { DimensionId } from "../../taxonomy/ids.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { toggled } from "./comparison.ts";

interface Props {
  readonly id: string;
  readonly core: Pick<Core, "groups" | "dimensions">;
  readonly chosen: readonly DimensionId[];
  readonly onChoose: (rows: readonly DimensionId[]) => void;
}

/** Every row as a checkbox, by group, and two ways to choose many at once. */
export function RowChooser({ id, core, chosen, onChoose }: Props) {
  const all = core.dimensions.map((dimension) => dimension.id);
  const first = core.dimensions.filter((dimension) => dimension.first).map((dimension) => dimension.id);
  return (
    <div className="ct-rows" id={id}>
      <p className="ct-rows-all">
        <button className="btn" type="button" onClick={() => onChoose(all)}>
          Show all {all.length} rows
        </button>
        <button className="btn" type="button" onClick={() => onChoose(first)}>
          Show the first {first.length}
        </button>
        <span className="fine">
          {chosen.length} of {all.length} chosen
        </span>
      </p>
      {core.groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{group.label}</legend>
          {core.dimensions
            .filter((dimension) => dimension.group === group.id)
            .map((dimension) => (
              <label key={dimension.id} className="ct-rowbox">
                <input
                  type="checkbox"
                  checked={chosen.includes(dimension.id)}
                  onChange={() => onChoose(toggled(all, chosen, dimension.id))}
                />
                {dimension.label}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
