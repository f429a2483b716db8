import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something politely to screen readers, once. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** The one live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const announce = useCallback((words: string) => {
    setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  }, []);
  const region = useMemo(
    () => (
      <p className="vh" role="status" aria-live="polite">
        {/* A repeated message is made new by a space, else it would not be read again. */}
        {said.words + (said.turn % 2 === 0 ? "" : "\u00a0")}
      </p>
    ),
    [said],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {region}
    </AnnounceContext>
  );
}
