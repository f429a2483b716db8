import type { ReactNode } from "react";
import { Text } from "./Text.tsx";
import type { Answer, Cell } from "../taxonomy/taxonomy.ts";
import { CellSign } from "./CellSign.tsx";
import "../styles/cells.css";

interface Props {
  readonly cell: Cell;
  /** What is said after a key phrase that is marked as different. */
  readonly difference?: ReactNode;
  /** On the track’s own page each variant is a place that links lead to. */
  readonly anchored?: boolean;
}

/** What a cell says: an answer, several answers with their holders, or why there is none. */
export function CellContent({ cell, difference, anchored = false }: Props) {
  const words = ({ key, text }: Answer) => (
    <>
      <b className="key">{key}</b>
      {difference} <Text text={text} />
    </>
  );
  switch (cell.state) {
    case "stated":
      return <p>{words(cell.answer)}</p>;
    case "inferred":
      return (
        <>
          <p>{words(cell.answer)}</p>
          <details className="ct-why">
            <summary className="ct-tag">
              <CellSign state="inferred" />
              Our inference
            </summary>
            <p>{cell.reason}</p>
          </details>
        </>
      );
    case "contested":
      return (
        <>
          <p className="ct-tag">
            <CellSign state="contested" />
            Contested
          </p>
          <ul className="ct-variants">
            {cell.variants.map((answer) => (
              <li key={answer.id} id={anchored ? answer.id : undefined}>
                {words(answer)}
              </li>
            ))}
          </ul>
        </>
      );
    case "silent":
    case "inapplicable":
      return (
        <p className="ct-tag">
          <CellSign state={cell.state} />
          {cell.state === "silent" ? "Our sources do not say" : "Does not apply"}
        </p>
      );
  }
}
