import type { ReactNode } from "react";
import { Neighbours, PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { OnThisPage } from "../../ui/OnThisPage.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Checklist } from "./Checklist.tsx";

interface Props {
  readonly page: RecordOf<"guide">;
  readonly body: ReactNode;
}

/** A page of practice: its checklist, then its text. */
export function GuidePage({ page, body }: Props) {
  const { lead, checklist } = page.front;
  const parts = [...(checklist === undefined ? [] : [{ id: "checklist", text: "Checklist" }]), ...page.headings];
  return (
    <>
      <PageHead above={{ path: paths.guidance.to(), title: "Guidance" }} title={page.title}>
        <Text text={lead} place="lead" />
      </PageHead>
      {checklist !== undefined && <Checklist points={checklist} />}
      <div className="entry">
        <div className="prose">{body}</div>
        {parts.length > 1 && <OnThisPage headings={parts} />}
      </div>
      <PageEnd page={page} />
      <Neighbours of="pages of guidance" previous={page.previous} next={page.next} />
    </>
  );
}
