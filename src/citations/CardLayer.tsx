import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { CardActs } from "./CardActs.tsx";
import { createCardControl, type Clock, type OpenCard, type Opening } from "./cardControl.ts";
import { CardFrame } from "./CardFrame.tsx";
import { cardLinkAt, type CardLink } from "./cardLink.ts";
import { claimAt, sourceName } from "./claimAt.ts";
import type { Copied } from "./CopyLink.tsx";
import { PageCard } from "./PageCard.tsx";
import type { FindPage, PageFacts } from "./pageFacts.ts";
import { PlaceCard } from "./PlaceCard.tsx";
import { keyOf, readReference } from "./readReference.ts";
import { SourceCard } from "./SourceCard.tsx";
import { useCardEvents } from "./useCardEvents.ts";
import "../styles/card.css";

/** What the reader did to a link: the shell hears of it before the cards have been loaded. */
export interface CardIntent extends CardLink {
  readonly by: Opening;
  /** Tells whether the address of a place was copied; asked for at the click, while the browser allows it. */
  readonly copied?: Promise<boolean>;
}

interface Props {
  /** The reader’s last intent; a new value each time. Undefined where it was given up while the cards were loaded. */
  readonly intent: CardIntent | undefined;
  readonly previews: boolean;
  readonly onPreviewsOff: () => void;
  readonly findPage: FindPage;
  readonly onSay: (words: string) => void;
  /** Where problems are reported to, set at build. */
  readonly report?: string | undefined;
  /** The address shown; a card of another one closes. */
  readonly address: string;
  readonly clock?: Clock;
}

const browserClock: Clock = {
  set: (act, milliseconds) => window.setTimeout(act, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};

/** Facts of the page behind a link; undefined while they come, and where they cannot be had. */
function useFacts(link: HTMLAnchorElement | undefined, findPage: FindPage): PageFacts | undefined {
  const [found, setFound] = useState<{ readonly link: HTMLAnchorElement; readonly facts: PageFacts | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    if (link !== undefined) {
      void findPage(link).then((facts) => {
        if (isCurrent) setFound({ link, facts });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [link, findPage]);
  return found !== undefined && found.link === link ? found.facts : undefined;
}

/** Waits for the clipboard’s answer and tells it. */
function useCopied(asked: Promise<boolean> | undefined, onSay: (words: string) => void): Copied {
  const [settled, setSettled] = useState<{ readonly asked: Promise<boolean>; readonly copied: Copied }>();
  const say = useEffectEvent(onSay);
  useEffect(() => {
    void asked?.then((isCopied) => {
      setSettled({ asked, copied: isCopied ? "yes" : "refused" });
      say(isCopied ? "Link copied" : "The link could not be copied. Its address is selected.");
    });
  }, [asked]);
  return settled !== undefined && settled.asked === asked ? settled.copied : "no";
}

const turns = new WeakMap<HTMLElement, number>();
let turn = 0;

/** A number for a link: two marks may lead to one source, and each has a card of its own. */
function turnOf(link: HTMLElement): number {
  const known = turns.get(link);
  if (known !== undefined) return known;
  turn += 1;
  turns.set(link, turn);
  return turn;
}

/** The one card of the page: of the mark, the link or the claim that the reader points at, focuses or asks for. */
export function CardLayer(props: Props) {
  const { intent, previews, onPreviewsOff, findPage, onSay, report, address, clock = browserClock } = props;
  const [card, setCard] = useState<OpenCard<HTMLAnchorElement>>();
  const control = useMemo(() => createCardControl<HTMLAnchorElement>(clock, setCard), [clock]);
  const box = useRef<HTMLDivElement>(null);
  const close = useCardEvents({ control, box, previews });

  const done = useRef<{ intent?: CardIntent | undefined; address: string }>({ address });
  useEffect(() => {
    if (done.current.address !== address) control.close();
    if (intent !== undefined && done.current.intent !== intent) {
      if (intent.by === "act") control.act(intent.link);
      else if (intent.by === "hover") control.pointAt(intent.link);
      else control.focusAt(intent.link);
    }
    done.current = { intent, address };
  }, [intent, control, address]);

  const opened = card === undefined ? undefined : cardLinkAt(card.link, true);
  const source = opened?.kind === "source" ? opened.link : undefined;
  const reference = source === undefined ? undefined : readReference(keyOf(source));
  const facts = useFacts(
    opened?.kind === "page" || (source !== undefined && reference === undefined) ? opened?.link : undefined,
    findPage,
  );
  const copied = useCopied(opened?.kind === "place" ? intent?.copied : undefined, onSay);
  const turnOff = useCallback(() => {
    close();
    onPreviewsOff();
  }, [close, onPreviewsOff]);
  if (card === undefined || opened === undefined || (opened.kind === "page" && facts === undefined)) return null;

  const { link, kind } = opened;
  const around = claimAt(link);
  const claim = kind === "source" ? { ...around, sources: [sourceName(link)] } : around;
  const name = kind === "place" ? "Link to this place" : (link.getAttribute("aria-label") ?? facts?.title ?? "");
  return (
    <CardFrame key={turnOf(link)} ref={box} link={link} by={card.by} name={name} onClose={close}>
      {kind === "source" && <SourceCard mark={link} reference={reference ?? facts?.reference} />}
      {kind === "page" && facts !== undefined && <PageCard facts={facts} />}
      {kind === "place" && <PlaceCard address={claim.address} copied={copied} />}
      <CardActs kind={kind} link={link} claim={claim} report={report} onSay={onSay} onPreviewsOff={turnOff} />
    </CardFrame>
  );
}
