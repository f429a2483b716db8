import { useEffect } from "react";
import { useNavigate } from "react-router-dom";
import { windowAddress } from "../../ui/addressHere.ts";
import { internalPath } from "../internalPath.ts";

/**
 * Leads presses of links inside of the file. Links bear the addresses of the published site; those that the router has not
 * taken, and those into a further tab or window, would leave for the network.
 */
export function usePresses(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: MouseEvent): void => {
      const to = event.defaultPrevented || event.button > 1 ? undefined : internalPath(event.target);
      if (to === undefined) return;
      event.preventDefault();
      const apart = event.button === 1 || event.metaKey || event.ctrlKey || event.shiftKey;
      if (apart) window.open(windowAddress(to.path + to.rest), "_blank");
      else void navigate(to.path + to.rest);
    };
    const names = ["click", "auxclick"] as const;
    for (const name of names) document.addEventListener(name, press);
    return () => {
      for (const name of names) document.removeEventListener(name, press);
    };
  }, [navigate]);
}
