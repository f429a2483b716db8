import { useEffect, useId, useRef } from "react";
import { useAnnounce } from "../../ui/Announcer.tsx";
import type { MemberId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { placeWheel } from "./placeWheel.ts";
import { Wheel } from "./Wheel.tsx";
import type { WheelModel } from "./wheel.ts";
import { WheelList } from "./WheelList.tsx";

interface Props {
  readonly model: WheelModel;
  readonly tracks: readonly Track[];
  readonly queryOf: (id: MemberId) => string;
  readonly onChoose: (id: MemberId | undefined, by: "ring" | "key") => void;
}

/** The plate: the drawing with its caption, and the list beside it. */
export function WheelPlate({ model, tracks, queryOf, onChoose }: Props) {
  const caption = useId();
  const list = useRef<HTMLElement>(null);
  const byRing = useRef(false);
  const announce = useAnnounce();
  const shown = model.selected?.member;
  useEffect(() => {
    if (shown === undefined) return;
    announce(`${shown.number}, ${shown.name}: open in the list.`);
    if (!byRing.current) return;
    byRing.current = false;
    // On a phone the list is below the drawing; where its entry is in view, nothing moves.
    list.current?.querySelector("[data-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [announce, shown]);
  return (
    <div className="wh">
      <figure className="wh-fig" id="figure" data-stage-keep="">
        <Wheel
          placed={placeWheel(model)}
          caption={caption}
          onChoose={(id) => {
            byRing.current = true;
            onChoose(id, "ring");
          }}
        />
        <figcaption>
          <p id={caption}>
            <b>Nine tracks on a compass.</b> Redrawn after descriptions; the drawing in the book has not been seen.
            Eight stand on the woven line and the ninth in the middle: a place says nothing but a number.
          </p>
          <p className="wh-hint">
            Choose a ring or a name.{" "}
            <span className="wh-keys">In the list the arrow keys go round, and Escape closes.</span>
          </p>
        </figcaption>
      </figure>
      <section ref={list} className="wh-list" aria-label="The nine tracks">
        <WheelList
          entries={model.entries}
          tracks={tracks}
          queryOf={queryOf}
          onMove={(id) => {
            onChoose(id, "key");
          }}
        />
      </section>
    </div>
  );
}
