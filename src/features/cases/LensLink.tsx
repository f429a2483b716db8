import { useEffect, useRef } from "react";
import { Link } from "react-router-dom";
import { useAnnounce } from "../../ui/Announcer.tsx";

interface Props {
  readonly on: boolean;
}

/**
 * Turns the gender lens on and off. A link, not a switch: the page of a case sleeps until the reader acts on it, and a
 * link leads on before it is awake.
 */
export function LensLink({ on }: Props) {
  const announce = useAnnounce();
  const was = useRef(on);
  useEffect(() => {
    if (was.current === on) return;
    was.current = on;
    announce(on ? "Gender lens on: what the sources record of women stands first." : "Gender lens off.");
  }, [announce, on]);
  return (
    <Link
      className="lens-link"
      to={{ search: on ? "" : "?lens=gender" }}
      replace
      aria-current={on ? "true" : undefined}
    >
      {on ? "Leave the gender lens" : "Gender lens"}
    </Link>
  );
}
