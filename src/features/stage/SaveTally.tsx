import { useAnnounce } from "../../ui/Announcer.tsx";
import { tallyCsv, type Tally } from "./tally.ts";

const FILE = "hands-up.csv";

function save(tally: Tally): void {
  // The mark at the start tells spreadsheets that the letters are UTF-8.
  const address = URL.createObjectURL(new Blob(["\ufeff", tallyCsv(tally)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}

/** Takes the tally home: exercise, answer, hands; no names. */
export function SaveTally({ tally }: { readonly tally: Tally }) {
  const announce = useAnnounce();
  return (
    <p>
      <button
        type="button"
        className="stage-key"
        onClick={() => {
          save(tally);
          announce(`The tally was saved as ${FILE}.`);
        }}
      >
        Save tally as CSV
      </button>
    </p>
  );
}
