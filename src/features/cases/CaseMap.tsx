import { useEffect, useMemo, useRef, useState } from "react";
import type { CaseId } from "../../taxonomy/ids.ts";
import type { CaseLine } from "../../taxonomy/taxonomy.ts";
import { MapPlate } from "./MapPlate.tsx";
import { LARGE_MAP, NARROW_MAP, placeMap, WIDE_MAP } from "./placeMap.ts";

interface Props {
  /** All cases: a ring keeps its place when others go. */
  readonly lines: readonly CaseLine[];
  readonly found: readonly CaseLine[];
  readonly lens: boolean;
}

/**
 * Where the talks of the cases took place. It is a view of the list below it, and needs script; the stylesheet shows the
 * placement that fits. A case is named while it is pointed at or focused, and until the pointer leaves the map.
 */
export function CaseMap({ lines, found, lens }: Props) {
  const [named, setNamed] = useState<CaseId>();
  const [focused, setFocused] = useState<CaseId>();
  const figure = useRef<HTMLElement>(null);
  const plates = useMemo(
    () =>
      [
        { size: "large", placed: placeMap(lines, LARGE_MAP) },
        { size: "wide", placed: placeMap(lines, WIDE_MAP) },
        { size: "narrow", placed: placeMap(lines, NARROW_MAP) },
      ] as const,
    [lines],
  );
  const shown = found.find(({ id }) => id === named);
  const stop = found.find(({ id }) => id === focused)?.id ?? found[0]?.id;
  useEffect(() => {
    const map = figure.current;
    const onLeave = ({ pointerType }: PointerEvent): void => {
      // A finger leaves as soon as it is lifted.
      if (pointerType !== "touch") setNamed(undefined);
    };
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") setNamed(undefined);
    };
    map?.addEventListener("pointerleave", onLeave);
    map?.addEventListener("keydown", onKeyDown);
    return () => {
      map?.removeEventListener("pointerleave", onLeave);
      map?.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return (
    <figure className="map" aria-labelledby="map-name" ref={figure}>
      {plates.map(({ size, placed }) => (
        <MapPlate
          key={size}
          size={size}
          placed={placed}
          found={found}
          lens={lens}
          named={shown?.id}
          stop={stop}
          onName={setNamed}
          onFocus={setFocused}
        />
      ))}
      <p className="map-named" aria-hidden="true">
        {shown === undefined ? (
          <>
            <span className="map-point">Point at a ring to name its case and to see its places.</span>
            <span className="map-tap">Tap a ring to name its case and to see its places; tap again to open it.</span>
          </>
        ) : (
          <>
            <b>{shown.title}</b> <span>{shown.places.map(({ name }) => name).join(" · ")}</span>
          </>
        )}
      </p>
      <figcaption>
        <b id="map-name">Where talks took place.</b> A ring is the first place of a case, which may be far from the
        conflict; a point is a further place. Rings that would cover each other stand apart, with a line to their place.{" "}
        {lens && "A broken ring marks a case that records no role of women. "}
        Points show where talks took place; no borders are drawn, and no position on any territory is taken. Coastlines:
        Natural Earth.
      </figcaption>
    </figure>
  );
}
