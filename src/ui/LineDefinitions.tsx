/** One period of the woven line, 28 by 10: two strands, over and under. */
const STRANDS = [
  "M2.6 6.82 4.23 7.68 5.86 8.19 7.49 8.28 9.11 7.94 10.74 7.2 12.37 6.18 14 5 15.63 3.82 17.26 2.8 18.89 2.06 20.51 1.72 22.14 1.81 23.77 2.32 25.4 3.18",
  "M0 5 .81 4.4 1.63 3.82 2.44 3.28 3.26 2.8 4.07 2.39 4.89 2.06 5.7 1.84 6.51 1.72 7.33 1.71 8.14 1.81 8.96 2.01 9.77 2.32 10.59 2.71 11.4 3.18",
  "M16.6 6.82 17.41 7.29 18.23 7.68 19.04 7.99 19.86 8.19 20.67 8.29 21.49 8.28 22.3 8.16 23.11 7.94 23.93 7.61 24.74 7.2 25.56 6.72 26.37 6.18 27.19 5.6 28 5",
] as const;

const WEAVES = [
  { id: "weave-across-interface", turn: undefined },
  { id: "weave-down-interface", turn: "matrix(0 1 1 0 0 0)" },
  { id: "weave-across-map", turn: "scale(1.6)" },
  { id: "weave-down-map", turn: "matrix(0 1.6 1.6 0 0 0)" },
] as const;

/** Patterns of the woven line, once per document. */
export function LineDefinitions() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {WEAVES.map(({ id, turn }) => (
          <pattern key={id} id={id} width="28" height="10" patternUnits="userSpaceOnUse" patternTransform={turn}>
            {STRANDS.map((strand) => (
              <path key={strand} className="weave" d={strand} />
            ))}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
