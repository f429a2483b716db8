import { useEffect, useRef } from "react";

interface Props {
  readonly colour: "black" | "white";
  readonly onUncover: () => void;
}

/** A black or white screen, so that the room looks at whoever speaks. Pressing it anywhere brings the slide back. */
export function Cover({ colour, onUncover }: Props) {
  const cover = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    cover.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button
      ref={cover}
      type="button"
      className={`stage-cover stage-cover--${colour}`}
      aria-label={`Screen is ${colour}. Show the slide again`}
      onClick={onUncover}
    />
  );
}
