import { createStore, type StoreApi } from "zustand/vanilla";

export type Theme = "light" | "dark";

/** What outlives a visit. Everything in storage is untrusted and parsed on the way in. */
export interface Preferences {
  /** Undefined: as the system has it. */
  readonly theme: Theme | undefined;
  /** False: single keys such as `/` do nothing. */
  readonly shortcuts: boolean;
  /** False: no card opens; a mark is a plain link to its source. */
  readonly previews: boolean;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseShortcuts: (shortcuts: boolean) => void;
  readonly choosePreviews: (previews: boolean) => void;
}

/** The storage of a browser, as far as it is used; every call of it may throw. */
export type Store = Pick<Storage, "getItem" | "setItem">;

export function parseTheme(value: unknown): Theme | undefined {
  return value === "light" || value === "dark" ? value : undefined;
}

/** Storage that is full, blocked or broken costs a preference, never the page. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export function createPreferences(storage: () => Store): StoreApi<Preferences> {
  const read = (name: string): string | null | undefined => quietly(() => storage().getItem(name));
  const write = (name: string, value: string): void => {
    quietly(() => {
      storage().setItem(name, value);
    });
  };
  return createStore<Preferences>()((set) => ({
    theme: parseTheme(read("theme")),
    shortcuts: read("shortcuts") !== "off",
    previews: read("previews") !== "off",
    chooseTheme: (theme) => {
      set({ theme });
      write("theme", theme);
    },
    chooseShortcuts: (shortcuts) => {
      set({ shortcuts });
      write("shortcuts", shortcuts ? "on" : "off");
    },
    choosePreviews: (previews) => {
      set({ previews });
      write("previews", previews ? "on" : "off");
    },
  }));
}

/** The preferences kept on this device. */
export const preferences = createPreferences(() => window.localStorage);
