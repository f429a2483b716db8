declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** Axes of a variable font that are narrowed. */
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >;
  }
  /** The font with the letters of a text and what they need; others are gone. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
