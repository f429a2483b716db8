import { useCallback, useEffect, useEffectEvent, useState, type ComponentType } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { useStore } from "zustand";
import type { CardIntent } from "../citations/CardLayer.tsx";
import { cardLinkAt, isPlainClick } from "../citations/cardLink.ts";
import { copyText } from "../citations/copyText.ts";
import { preferences } from "../explorer/preferences.ts";
import { addressHere } from "../ui/addressHere.ts";
import { internalPath } from "./internalPath.ts";

export interface CardsProps {
  readonly intent: CardIntent | undefined;
}

type Loaded = { readonly Cards: ComponentType<CardsProps> } | "coming" | "failed" | undefined;

/**
 * Notices that a reader turns to a mark, a link or the sign of a claim, and loads the cards then. Until they are there it
 * remembers the last intent; where they cannot be had a mark leads to its source, as it does without script.
 */
export function CardGate() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [intent, setIntent] = useState<CardIntent>();
  const previews = useStore(preferences, (state) => state.previews);
  const navigate = useNavigate();
  const { key } = useLocation();

  const follow = ({ link, kind }: CardIntent): void => {
    const to = internalPath(link);
    if (kind === "source" && to !== undefined) void navigate(to.path + to.rest);
    else void navigate(addressHere().search + link.hash);
  };
  const load = useCallback((): void => {
    setLoaded("coming");
    import("./Cards.tsx").then(
      ({ Cards }) => setLoaded({ Cards }),
      () => setLoaded("failed"),
    );
  }, []);
  const onTurn = useEffectEvent((event: Event) => {
    // What the reader asked for is not given up because a pointer moved on.
    if (loaded === "failed" || typeof loaded === "object" || intent?.by === "act") return;
    if (event instanceof PointerEvent && event.pointerType === "touch") return;
    const found = cardLinkAt(event.target, previews);
    const opens = found !== undefined && found.kind !== "place";
    if (opens && loaded === undefined) load();
    setIntent(opens ? { ...found, by: event.type === "focusin" ? "focus" : "hover" } : undefined);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const found = cardLinkAt(event.target, previews);
    if (found === undefined || found.kind === "page" || loaded === "failed" || !isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (loaded === undefined) load();
    const copied = found.kind === "place" ? { copied: copyText(found.link.href) } : {};
    setIntent({ ...found, by: "act", ...copied });
  });
  const onFailure = useEffectEvent(() => {
    if (intent?.by === "act") follow(intent);
  });
  useEffect(() => {
    if (loaded === "failed") onFailure();
  }, [loaded]);
  useEffect(() => {
    const turns = ["pointerover", "focusin"] as const;
    for (const name of turns) window.addEventListener(name, onTurn, true);
    window.addEventListener("click", onClick, true);
    // A pointer that came to rest before there was a script to hear of it is told once more.
    document.querySelector("main a:hover")?.dispatchEvent(new PointerEvent("pointerover"));
    return () => {
      for (const name of turns) window.removeEventListener(name, onTurn, true);
      window.removeEventListener("click", onClick, true);
    };
  }, []);
  useEffect(() => () => setIntent(undefined), [key]);
  return typeof loaded === "object" ? <loaded.Cards intent={intent} /> : null;
}
