import { Fragment } from "react";
import type { MarkedPart } from "./markWords.ts";

interface Props {
  readonly parts: readonly MarkedPart[];
}

/** A text with the words that matched marked. */
export function Marked({ parts }: Props) {
  return parts.map(({ at, words, marked }) =>
    marked ? <mark key={at}>{words}</mark> : <Fragment key={at}>{words}</Fragment>,
  );
}
