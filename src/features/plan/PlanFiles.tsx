import { useRef } from "react";
import { fullAddress } from "../../explorer/fullAddress.ts";
import type { Plan } from "../../explorer/plan.ts";
import { formatPlanFile, MOST_BYTES, planFileName } from "../../explorer/planFile.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { saveFile } from "../../ui/saveFile.ts";

interface Props {
  readonly plan: Plan;
  readonly onText: (text: string) => void;
  readonly onTrouble: (words: string) => void;
}

/** Saves the plan to a file, and loads one. */
export function PlanFiles({ plan, onText, onTrouble }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      onTrouble("This file is too large for a workshop plan, and was not read. Nothing here was changed.");
      return;
    }
    try {
      onText(await file.text());
    } catch {
      onTrouble("This file could not be read. Nothing here was changed.");
    }
  };
  return (
    <>
      {plan.views.length > 0 && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            const text = formatPlanFile(plan, fullAddress("/schemas/plan-file.schema.json"));
            saveFile(new Blob([text], { type: "application/json" }), planFileName(plan.title));
            announce("The plan was saved to a file.");
          }}
        >
          Save to a file
        </button>
      )}
      <button type="button" className="btn" onClick={() => field.current?.click()}>
        Load a file
      </button>
      <input
        ref={field}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label="File of a workshop plan"
        accept=".json,application/json"
        onChange={({ target }) => {
          void load(target.files?.[0]);
          // The same file may be loaded once more.
          target.value = "";
        }}
      />
    </>
  );
}
