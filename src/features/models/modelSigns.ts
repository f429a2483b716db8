import type { ListedPage } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { Line, Track } from "../../taxonomy/taxonomy.ts";

export type SignKind = "line" | "arrows" | "layers" | "grid" | "pyramid" | "wheel";

export interface Sign {
  readonly kind: SignKind;
  /** Lines of the tracks that the model has to do with, in the order of the tracks. */
  readonly lines: readonly Line[];
  /** The drawing in a few words. */
  readonly words: string;
}

const WORDS: Readonly<Record<SignKind, string>> = {
  line: "Stations on a line",
  arrows: "Arrows from a centre",
  layers: "Layers with passages between them",
  grid: "Rows against columns",
  pyramid: "Three levels of a pyramid",
  wheel: "Nine rings on a wheel",
};

type Listed = Pick<ListedPage, "path" | "tracks"> & { readonly figure?: "line" | "arrows" | "layers" | "grid" };

/** The small sign of a model in the list. The pyramid and the wheel have views of their own, and no figure here. */
export function signOf({ path, tracks: named, figure }: Listed, tracks: readonly Track[]): Sign {
  const kind = figure ?? (path === paths.pyramid.to() ? "pyramid" : "wheel");
  const lines = tracks.filter(({ id }) => named.includes(id)).map(({ line }) => line);
  return { kind, lines, words: WORDS[kind] };
}
