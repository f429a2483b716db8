import { useMemo } from "react";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { counted } from "./counted.ts";
import { Letters } from "./Letters.tsx";
import { SourceList } from "./SourceList.tsx";
import "../../styles/sources.css";

interface Props {
  readonly page: RecordOf<"letter">;
}

/** The sources under one letter, all of them. */
export function LetterPage({ page }: Props) {
  const groups = useMemo(
    () => [{ id: "all", title: "", rows: page.sources, count: page.sources.length }],
    [page.sources],
  );
  return (
    <>
      <PageHead above={{ path: paths.sources.to(), title: "Sources" }} title={page.title}>
        {counted(page.sources.length, "work")} under {page.letter}. Each leads to every statement here that rests on it.
      </PageHead>
      <Letters letters={page.letters} />
      <SourceList groups={groups} />
    </>
  );
}
