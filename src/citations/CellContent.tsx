import type { ReactNode } from "react";
import { Text } from "./Text.tsx";
import type { Answer, Cell } from "../taxonomy/taxonomy.ts";
import { CellSign } from "./CellSign.tsx";
import { PlaceLink } from "./PlaceLink.tsx";

interface Props {
  readonly cell: Cell;
  /** What is said after a key phrase that is marked as different. */
  readonly difference?: ReactNode;
  /** On the track’s own page each variant is a place that links lead to. */
  readonly anchored?: boolean;
  /** Fragment of the cell, where it has an address on the page. */
  readonly place?: string | undefined;
  /** Where many cells stand together, a contested one opens its variants; else it lists them. */
  readonly variants?: VariantsShown;
}

interface VariantsShown {
  readonly open: boolean;
  /** Which cell it is, for those who hear its button alone: `Track 2, Participants`. */
  readonly name: string;
  readonly onOpen: (open: boolean) => void;
}

interface ContestedProps extends Props {
  readonly cell: Extract<Cell, { readonly state: "contested" }>;
}

interface WordsProps {
  readonly answer: Answer;
  readonly difference: ReactNode;
  readonly place?: string | undefined;
}

function Words({ answer: { key, text }, difference, place }: WordsProps) {
  return (
    <>
      <b className="key">{key}</b>
      {difference} <Text text={text} place={place} />
    </>
  );
}

/** A word for the state of a cell, with the sign of the cell’s address after it. */
function StateWord({ place, children }: { readonly place: string | undefined; readonly children: ReactNode }) {
  return (
    <span>
      {children}
      {place !== undefined && <PlaceLink id={place} />}
    </span>
  );
}

function Variants({ cell, difference, anchored = false }: ContestedProps) {
  return (
    <ul className="ct-variants">
      {cell.variants.map((answer) => (
        <li key={answer.id} id={anchored ? answer.id : undefined}>
          <Words answer={answer} difference={difference} place={anchored ? answer.id : undefined} />
        </li>
      ))}
    </ul>
  );
}

/** Closed it shows the key phrases of its variants, open their texts and sources. */
function Fork({ variants: { open, name, onOpen }, ...content }: ContestedProps & { readonly variants: VariantsShown }) {
  const { cell, difference, place } = content;
  return (
    <>
      <details
        className="ct-why ct-fork unfold"
        open={open}
        onToggle={(event) => {
          onOpen(event.currentTarget.open);
        }}
      >
        <summary className="ct-tag">
          <CellSign state="contested" />
          Contested: {cell.variants.length} answers
          <span className="vh">, {name}</span>
        </summary>
        <Variants {...content} />
      </details>
      <ul className="ct-variants ct-keys">
        {cell.variants.map(({ id, key }) => (
          <li key={id}>
            <b className="key">{key}</b>
            {difference}
            {place !== undefined && id === cell.variants.at(-1)?.id && <PlaceLink id={place} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a cell says: an answer, several answers with their holders, or why there is none. */
export function CellContent({ cell, difference, anchored = false, place, variants }: Props) {
  switch (cell.state) {
    case "stated":
      return (
        <p>
          <Words answer={cell.answer} difference={difference} place={place} />
        </p>
      );
    case "inferred":
      return (
        <>
          <p>
            <Words answer={cell.answer} difference={difference} place={place} />
          </p>
          <details className="ct-why unfold">
            <summary className="ct-tag">
              <CellSign state="inferred" />
              Our inference
            </summary>
            <p>{cell.reason}</p>
          </details>
        </>
      );
    case "contested":
      if (variants !== undefined) return <Fork cell={cell} difference={difference} place={place} variants={variants} />;
      return (
        <>
          <p className="ct-tag">
            <CellSign state="contested" />
            <StateWord place={place}>Contested</StateWord>
          </p>
          <Variants cell={cell} difference={difference} anchored={anchored} />
        </>
      );
    case "silent":
    case "inapplicable":
      return (
        <p className="ct-tag">
          <CellSign state={cell.state} />
          <StateWord place={place}>{cell.state === "silent" ? "Our sources do not say" : "Does not apply"}</StateWord>
        </p>
      );
  }
}
