import { useEffect, useEffectEvent, useState, type RefObject } from "react";

const MOVES: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

const entryOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-id]") : null;

/**
 * Lets entries of a list be moved by Alt and the arrow keys, and by dragging their numbers. `onMove` is given the places,
 * counted from 0. Gives the place that is being dragged.
 */
export function usePlanHands(
  list: RefObject<HTMLElement | null>,
  isThere: boolean,
  onMove: (from: number, to: number, by: "key" | "drag") => void,
): number | undefined {
  const [dragged, setDragged] = useState<number>();
  const placeOf = (target: EventTarget | null): number => {
    const entry = entryOf(target);
    return entry === null ? -1 : [...(list.current?.children ?? [])].indexOf(entry);
  };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const by = event.altKey && !event.ctrlKey && !event.metaKey ? MOVES[event.key] : undefined;
    const from = placeOf(event.target);
    if (by === undefined || from < 0) return;
    event.preventDefault();
    onMove(from, from + by, "key");
  });
  const take = useEffectEvent((event: DragEvent): void => {
    const from = placeOf(event.target);
    if (from < 0 || event.dataTransfer === null) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", String(from + 1));
    setDragged(from);
  });
  const over = useEffectEvent((event: DragEvent): void => {
    if (dragged !== undefined) event.preventDefault();
  });
  const drop = useEffectEvent((event: DragEvent): void => {
    const to = placeOf(event.target);
    if (dragged === undefined) return;
    event.preventDefault();
    if (to >= 0) onMove(dragged, to, "drag");
    setDragged(undefined);
  });
  const end = useEffectEvent((): void => setDragged(undefined));
  useEffect(() => {
    const on = list.current;
    if (on === null) return undefined;
    on.addEventListener("keydown", press);
    on.addEventListener("dragstart", take);
    on.addEventListener("dragover", over);
    on.addEventListener("drop", drop);
    on.addEventListener("dragend", end);
    return () => {
      on.removeEventListener("keydown", press);
      on.removeEventListener("dragstart", take);
      on.removeEventListener("dragover", over);
      on.removeEventListener("drop", drop);
      on.removeEventListener("dragend", end);
    };
  }, [list, isThere]);
  return dragged;
}
