import { useEffect, useState } from "react";
import { fullAddress } from "../../explorer/fullAddress.ts";
import type { Plan } from "../../explorer/plan.ts";
import { formatPlanFragment, LONGEST_LINK } from "../../explorer/planLink.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { QrDialog } from "../../ui/qr/QrDialog.tsx";
import { SelectedText } from "../../ui/SelectedText.tsx";
import "../../styles/qr.css";

interface Props {
  readonly plan: Plan;
}

/** The plan in one link, for a colleague or for the group: title, views and minutes, without the notes. */
export function PlanLink({ plan }: Props) {
  const announce = useAnnounce();
  const [link, setLink] = useState<string>();
  const [isCode, setCode] = useState(false);
  const [state, setState] = useState<"resting" | "copied" | "byHand">("resting");
  useEffect(() => {
    let isOn = true;
    void formatPlanFragment(plan).then((hash) => {
      if (isOn) setLink(`${fullAddress(paths.plan.to())}${hash}`);
    });
    return () => {
      isOn = false;
    };
  }, [plan]);
  if (link === undefined) return null;
  if (link.length > LONGEST_LINK)
    return (
      <p className="pl-link">
        The plan is too long for one link: {link.length.toLocaleString("en-GB")} characters,{" "}
        {LONGEST_LINK.toLocaleString("en-GB")} is the most. Save it to a file, or take views out.
      </p>
    );
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setState("copied");
      announce("Link copied. It carries no notes.");
    } catch {
      setState("byHand");
    }
  };
  return (
    <div className="pl-link">
      <div className="pl-acts">
        <button type="button" className="btn" onClick={() => void copy()}>
          {state === "copied" ? "Link copied" : "Copy link"}
        </button>
        <button type="button" className="btn" onClick={() => setCode(true)}>
          QR code
        </button>
        <span>The whole plan in one link of {link.length.toLocaleString("en-GB")} characters, without the notes.</span>
      </div>
      {state === "byHand" && <SelectedText name="Link to the plan" text={link} />}
      {isCode && (
        <QrDialog title={plan.title === "" ? "This plan" : plan.title} address={link} onClose={() => setCode(false)} />
      )}
    </div>
  );
}
