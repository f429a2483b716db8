import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

type Figure = FigureOf<"layers">;

export interface PlacedLayer {
  readonly layer: Figure["layers"][number];
  readonly track?: Track;
  /** From 1 at the top. */
  readonly row: number;
}

/** A bar between the lines of two layers, in a column of its own. */
export interface PlacedPassage {
  readonly label: string;
  /** Names of the layers. */
  readonly from: string;
  readonly to: string;
  /** From 1 at the start. */
  readonly column: number;
  /** Rows of the layers between whose lines it is drawn. */
  readonly top: number;
  readonly bottom: number;
  readonly upward: boolean;
}

export interface PlacedLayers {
  readonly layers: readonly PlacedLayer[];
  readonly passages: readonly PlacedPassage[];
}

/** Layers from the most official down. The gate has seen to it that passages name layers of the figure. */
export function placeLayers({ layers, links = [] }: Figure, tracks: readonly Track[]): PlacedLayers {
  const rowOf = (id: string): number => layers.findIndex((layer) => layer.id === id) + 1;
  return {
    layers: layers.map((layer, index) => {
      const track = tracks.find(({ id }) => id === layer.track);
      return { layer, row: index + 1, ...(track === undefined ? {} : { track }) };
    }),
    passages: links.map(({ from, to, label }, index) => {
      const [start, end] = [rowOf(from), rowOf(to)];
      return {
        label,
        from: layers[start - 1]?.label ?? from,
        to: layers[end - 1]?.label ?? to,
        column: index + 1,
        top: Math.min(start, end),
        bottom: Math.max(start, end),
        upward: end < start,
      };
    }),
  };
}
