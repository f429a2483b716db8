import type { KeyboardEvent } from "react";

/** The option to which a key leads: up and down go round, Home and End to the ends. Other keys belong to the field. */
export function moveInHits(
  ids: readonly string[],
  active: string,
  {
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): string | undefined {
  // With Shift, Home and End select what was typed.
  if (ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const place = ids.indexOf(active);
  switch (key) {
    case "ArrowDown":
      return ids[(place + 1) % ids.length];
    case "ArrowUp":
      return ids.at(place - 1);
    case "Home":
      return ids[0];
    case "End":
      return ids.at(-1);
    default:
      return undefined;
  }
}
