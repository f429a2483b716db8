import { useEffect, useEffectEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { emptyPlan, type ParsedPlan, type Plan } from "../../explorer/plan.ts";
import { parsePlanFile } from "../../explorer/planFile.ts";
import { namesPlan, parsePlanFragment } from "../../explorer/planLink.ts";
import type { PlanState } from "../../explorer/planStore.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { readWords } from "./planWords.ts";

/** A plan that came by a file or a link while there is one here already, or what is wrong with it. */
export interface Incoming {
  readonly plan: Plan | undefined;
  readonly words: string;
  readonly isTrouble: boolean;
  readonly readFile: (text: string) => void;
  readonly refuse: (words: string) => void;
  readonly replace: () => void;
  readonly append: () => void;
  readonly dismiss: () => void;
}

type Told = Pick<Incoming, "plan" | "words" | "isTrouble">;

const NOTHING: Told = { plan: undefined, words: "", isTrouble: false };

/** Plans from files and links. Nothing that is there is given up unless the reader says so. */
export function useIncoming(state: PlanState): Incoming {
  const [told, setTold] = useState(NOTHING);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const isEmpty = state.plan.views.length === 0;
  const { replace } = state;
  const tell = (next: Told): void => {
    setTold(next);
    announce(next.words);
  };
  const take = ({ plan, dropped }: ParsedPlan, from: string): void => {
    const read = `The plan of this ${from} has ${readWords(plan.views.length, dropped)}`;
    if (isEmpty) {
      replace(plan);
      tell({ plan: undefined, words: read, isTrouble: false });
    } else tell({ plan, words: `${read} Yours is still here.`, isTrouble: false });
  };
  const refuse = (words: string): void => tell({ plan: undefined, words, isTrouble: true });
  const arrive = useEffectEvent((parsed: ParsedPlan | undefined): void => {
    if (parsed === undefined)
      refuse("The plan in this link cannot be read: the link may have been cut. Nothing here was changed.");
    else take(parsed, "link");
    // Taken out of the address, else a reload would offer it once more.
    void navigate({ hash: "" }, { replace: true });
  });
  useEffect(() => {
    if (!namesPlan(hash)) return undefined;
    let isOn = true;
    void parsePlanFragment(hash).then((parsed) => {
      if (isOn) arrive(parsed);
    });
    return () => {
      isOn = false;
    };
  }, [hash]);
  return {
    ...told,
    refuse,
    readFile: (text) => {
      const read = parsePlanFile(text);
      if ("trouble" in read) refuse(read.trouble);
      else take(read, "file");
    },
    replace: () => {
      replace(told.plan ?? emptyPlan);
      tell({ ...NOTHING, words: "The plan was replaced. Undo brings the one before back." });
    },
    append: () => {
      state.append(told.plan ?? emptyPlan);
      tell({ ...NOTHING, words: "Its views stand after yours." });
    },
    dismiss: () => setTold(NOTHING),
  };
}
