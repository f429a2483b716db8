import type { ReactNode } from "react";
import { PageEnd } from "../../citations/PageEnd.tsx";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import { OnThisPage } from "../../ui/OnThisPage.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"about">;
  readonly body: ReactNode;
}

/** How the reference is made. */
export function AboutPage({ page, body }: Props) {
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead" id="lead">
          <Text text={page.lead} place="lead" />
        </p>
      </div>
      <div className="entry">
        <div className="prose">{body}</div>
        <OnThisPage headings={page.headings} />
      </div>
      <PageEnd page={page} />
    </>
  );
}
