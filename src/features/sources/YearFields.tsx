import { useId } from "react";
import type { YearChoice } from "./explorer.ts";

interface Props {
  readonly year: YearChoice | undefined;
  readonly years: { readonly from: number; readonly to: number };
  readonly onYear: (year: YearChoice | undefined) => void;
}

/** First and last year, each of which may be left open. */
export function YearFields({ year, years, onYear }: Props) {
  const id = useId();
  const range = year === undefined || year === "none" ? {} : year;
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.to - index);
  const choose = (end: "from" | "to", text: string): void => {
    const { [end]: _, ...other } = range;
    const next = text === "" ? other : { ...other, [end]: Number(text) };
    onYear(Object.keys(next).length === 0 ? undefined : next);
  };
  const field = (end: "from" | "to", label: string, fits: (each: number) => boolean) => (
    <div>
      <label htmlFor={`${id}${end}`}>{label}</label>
      <select
        className="pick"
        id={`${id}${end}`}
        value={range[end] ?? ""}
        onChange={(event) => choose(end, event.target.value)}
      >
        <option value="">any</option>
        {all.filter(fits).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div className="sx-years">
      {field("from", "From", (each) => range.to === undefined || each <= range.to)}
      {field("to", "to", (each) => range.from === undefined || each >= range.from)}
    </div>
  );
}
