import { DATA_FORMATS, EXPORT_FORMATS, formatWords, type ExportFormat } from "./exportReferences.ts";
import { STYLES, styleWords } from "./styles.ts";

interface Props {
  readonly id: string;
  readonly format: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** Styles for papers and formats for programs. */
export function FormatChoice({ id, format, onChoose }: Props) {
  return (
    <select
      id={id}
      className="take-format pick"
      value={format}
      onChange={(event) => {
        const chosen = EXPORT_FORMATS.find((each) => each === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <optgroup label="For reference managers">
        {DATA_FORMATS.map((each) => (
          <option key={each} value={each}>
            {formatWords[each].label}
          </option>
        ))}
      </optgroup>
      <optgroup label="Formatted">
        {STYLES.map((each) => (
          <option key={each} value={each}>
            {styleWords[each]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
