import { useState } from "react";
import { TakeReferences } from "../../citations/TakeReferences.tsx";
import { useSiteLookup } from "../../explorer/siteLookup.ts";
import "../../styles/take.css";

interface Props {
  readonly views: readonly { readonly to: string }[];
  /** Name of the file without its ending. */
  readonly file: string;
}

interface Gathered {
  readonly keys: readonly string[];
  /** Views whose page could not be had. */
  readonly missing: number;
}

/** Every work cited on the pages of a plan, for a reference manager. Gathered when it is asked for. */
export function PlanSources({ views, file }: Props) {
  const site = useSiteLookup();
  const [gathered, setGathered] = useState<Gathered | "working">();
  const asked = views.map(({ to }) => to).join(" ");
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    setGathered(undefined);
  }
  const gather = async (): Promise<void> => {
    setGathered("working");
    const pages = await Promise.all(views.map(({ to }) => site.pageAt(to)));
    const there = pages.filter((page) => typeof page === "object");
    const keys = [...new Set(there.flatMap(({ references }) => references.map(({ key }) => key)))];
    setGathered({ keys, missing: pages.length - there.length });
  };
  return (
    <div className="pl-sources workshop">
      {gathered === undefined || gathered === "working" ? (
        <button type="button" className="btn" onClick={() => void gather()} aria-busy={gathered === "working"}>
          Gather the sources
        </button>
      ) : (
        <TakeReferences
          keys={gathered.keys}
          count={gathered.keys.length}
          file={`${file}-sources`}
          nothing="The pages of this plan cite no source."
        >
          <span role="status">
            {gathered.keys.length} works are cited on the pages of this plan.
            {gathered.missing > 0 &&
              ` ${gathered.missing} of its ${views.length} views could not be read, and their sources are missing here.`}
          </span>
        </TakeReferences>
      )}
    </div>
  );
}
