import { useEffect, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { preferences } from "../explorer/preferences.ts";
import { useHydrated } from "../explorer/useAddress.ts";

const DARK = "(prefers-color-scheme: dark)";

function onSystemChange(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

interface Props {
  /** In the folded menu, on the narrowest screens, it is told in words. */
  readonly inMenu?: boolean;
}

/** Light or dark; until the reader chooses, as the system has it. The choice is kept on the device. */
export function ThemeSwitch({ inMenu = false }: Props) {
  const chosen = useStore(preferences, (state) => state.theme);
  const systemIsDark = useSyncExternalStore(
    onSystemChange,
    () => window.matchMedia(DARK).matches,
    () => false,
  );
  const hydrated = useHydrated();
  const dark = hydrated && (chosen === undefined ? systemIsDark : chosen === "dark");
  useEffect(() => {
    if (chosen !== undefined) document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  return (
    <button
      type="button"
      className={inMenu ? "themebtn themebtn--menu" : "themebtn"}
      aria-label="Dark theme"
      aria-pressed={dark}
      onClick={() => {
        preferences.getState().chooseTheme(dark ? "light" : "dark");
      }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7.5" />
        <path className="fill" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
      </svg>
      {inMenu && <span aria-hidden="true">Dark theme</span>}
    </button>
  );
}
