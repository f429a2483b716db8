import { useId } from "react";

interface Props<Value extends string | number> {
  readonly label: string;
  /** Words for having no choice; without them one of the options is always chosen. */
  readonly any?: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

/** One thing to choose about the set, with its label above. */
export function Choice<Value extends string | number>({ label, any, options, chosen, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <p className="ex-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={(event) => onChoose(options.find(({ value }) => String(value) === event.target.value)?.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
