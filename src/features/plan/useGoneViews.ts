import { useEffect, useState } from "react";
import type { PlanView } from "../../explorer/plan.ts";
import { useSiteLookup } from "../../explorer/siteLookup.ts";

/** Addresses of views that are no longer there. What cannot be had now, as without a network, is not counted as gone. */
export function useGoneViews(views: readonly PlanView[]): ReadonlySet<string> {
  const site = useSiteLookup();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const asked = [...new Set(views.map(({ to }) => to))].join(" ");
  useEffect(() => {
    let isOn = true;
    for (const to of asked === "" ? [] : asked.split(" "))
      void site.pageAt(to).then((page) => {
        if (isOn && page === "gone") setGone((known) => (known.has(to) ? known : new Set([...known, to])));
      });
    return () => {
      isOn = false;
    };
  }, [asked, site]);
  return gone;
}
