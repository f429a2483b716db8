import { useMemo, useRef } from "react";
import { handoutAddress } from "../../explorer/handoutAddress.ts";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import type { RecordOf } from "../../pages.ts";
import { DroppedNote } from "../../ui/DroppedNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { AnswerKey } from "./AnswerKey.tsx";
import { fillIn } from "./fillIn.ts";
import { HandoutSources } from "./HandoutSources.tsx";
import { HandoutTools } from "./HandoutTools.tsx";
import { numberSources } from "./numberSources.ts";
import { PrintedView } from "./PrintedView.tsx";
import { isWide } from "./sheet.ts";
import { useHandoutViews } from "./useHandoutViews.ts";
import { useSheets } from "./useSheets.ts";
import "../../styles/handout.css";

interface Props {
  readonly page: RecordOf<"handout">;
}

/** Views on paper: as they stand or to be filled in, with their sources, their codes, and room for notes. */
export function HandoutPage({ page }: Props) {
  const { choice, dropped, choose } = useAddress(handoutAddress);
  const hydrated = useHydrated();
  const found = useHandoutViews(choice, hydrated);
  const bench = useRef<HTMLDivElement>(null);
  const sheets = useSheets(found?.views, bench);
  const keys = useMemo(() => (sheets === undefined ? [] : numberSources(sheets)), [sheets]);
  const blanks = useMemo(() => (sheets === undefined ? [] : fillIn(sheets, choice.blank)), [sheets, choice.blank]);
  const isNothing = hydrated && choice.plan === undefined && choice.views.length === 0;
  const isEmpty = found !== undefined && found.views.length === 0;
  return (
    <>
      <PageHead title={found?.title === undefined || found.title === "" ? page.title : found.title} />
      <div className="ho" data-ready={sheets !== undefined && !isEmpty ? "" : undefined}>
        <DroppedNote dropped={dropped} />
        {!hydrated && (
          <p className="ho-say">
            A handout is made from any view: press Print handout on its page, on stage or in a workshop plan. The page
            needs script; without it, every page prints as it is.
          </p>
        )}
        {(isNothing || isEmpty) && (
          <p className="ho-say">
            Nothing to print yet. Press Print handout at the end of any page, on stage or in a workshop plan.
          </p>
        )}
        {!isNothing && hydrated && !isEmpty && sheets === undefined && (
          <p className="ho-say" role="status">
            Preparing the handout …
          </p>
        )}
        {sheets !== undefined && !isEmpty && (
          <HandoutTools sheets={sheets} choice={choice} onChange={(part) => choose({ ...choice, ...part })} />
        )}
        {sheets !== undefined &&
          found?.views.map((view, index) => {
            const sheet = sheets[index];
            return sheet === undefined ? null : (
              <PrintedView
                key={`${index} ${view.to}`}
                view={view}
                sheet={sheet}
                index={index}
                isOnly={found.views.length === 1}
                isWide={isWide(sheet)}
                choice={choice}
                onBlank={(blank) => choose({ ...choice, blank })}
              />
            );
          })}
        {found !== undefined && sheets !== undefined && keys.length > 0 && (
          <HandoutSources keys={keys} views={found.views} />
        )}
        {choice.key && blanks.length > 0 && (
          <AnswerKey blanks={blanks} titles={found?.views.map(({ title }) => title) ?? []} />
        )}
        <div ref={bench} className="ho-bench" inert aria-hidden="true" />
      </div>
    </>
  );
}
