import type { RecordOf } from "../../pages.ts";
import { ForkList } from "../../ui/ForkList.tsx";

interface Props {
  readonly page: RecordOf<"questions">;
}

/** The contested points, each with as many branches as there are positions. */
export function QuestionsPage({ page }: Props) {
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          Points on which the sources differ. Positions stand side by side in order of first publication, with who holds
          each, and get no verdict.
        </p>
      </div>
      <ForkList questions={page.questions} />
    </>
  );
}
