import { useCallback } from "react";
import { useLocation } from "react-router-dom";
import { useStore } from "zustand";
import { CardLayer } from "../citations/CardLayer.tsx";
import { preferences } from "../explorer/preferences.ts";
import { useAnnounce } from "../ui/Announcer.tsx";
import type { CardsProps } from "./CardGate.tsx";
import { internalPath } from "./internalPath.ts";
import { factsOf } from "./factsOf.ts";
import { usePages } from "./usePages.ts";

/** The cards, joined to the rest of the app; loaded when a reader first turns to a mark. */
export function Cards({ intent }: CardsProps) {
  const pages = usePages();
  const announce = useAnnounce();
  const previews = useStore(preferences, (state) => state.previews);
  const { key } = useLocation();
  const turnOff = useCallback(() => {
    preferences.getState().choosePreviews(false);
    announce("Previews are off. They are turned on again at the foot of every page.");
  }, [announce]);
  const findPage = useCallback(
    async (link: HTMLAnchorElement) => {
      const to = internalPath(link);
      if (to === undefined) return undefined;
      try {
        return factsOf((await pages.read(to.path)).page);
      } catch {
        // Without network nothing is known of the page; the link is there all the same.
        pages.forget(to.path);
        return undefined;
      }
    },
    [pages],
  );
  return (
    <CardLayer
      intent={intent}
      previews={previews}
      onPreviewsOff={turnOff}
      findPage={findPage}
      onSay={announce}
      report={import.meta.env.REPORT_URL}
      address={key}
    />
  );
}
