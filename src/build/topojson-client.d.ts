declare module "topojson-client" {
  type Position = readonly [lon: number, lat: number];
  interface MultiPolygon {
    readonly type: "MultiPolygon";
    /** Polygons, each an outer ring and its holes. */
    readonly coordinates: readonly (readonly (readonly Position[])[])[];
  }
  interface FeatureCollection {
    readonly features: readonly { readonly geometry: MultiPolygon }[];
  }
  export function feature(topology: unknown, object: unknown): FeatureCollection;
}
