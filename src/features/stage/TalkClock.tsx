import { useEffect, useId, useState } from "react";
import { clockWords, leftWords, parseMinutes } from "./clock.ts";

const NAME = "stage-minutes";

function keptMinutes(): string {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

interface Props {
  /** When the talk began, in milliseconds since 1970. */
  readonly since: number;
  /** Minutes that the plan gives, where one is being shown; the trainer’s own go before. */
  readonly planned?: number | undefined;
}

/** How long the talk has been going on, and what is left of the time planned. It tells, and forces nothing. */
export function TalkClock({ since, planned }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const [began, setBegan] = useState<number>();
  const [text, setText] = useState(() => (planned === undefined ? keptMinutes() : String(planned)));
  const field = useId();
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => {
      clearInterval(tick);
    };
  }, []);
  const seconds = Math.max(0, (now - (began ?? since)) / 1000);
  const minutes = parseMinutes(text);
  return (
    <div className="desk-clock">
      {/* Read when asked for: a timer that speaks each second helps nobody. */}
      <p role="timer" aria-live="off">
        <b className="num">{clockWords(seconds)}</b>{" "}
        {minutes !== undefined && <span>{leftWords(seconds, minutes)}</span>}
      </p>
      <label htmlFor={field}>Minutes planned</label>
      <input
        id={field}
        inputMode="numeric"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          try {
            localStorage.setItem(NAME, event.target.value);
          } catch {
            // Only the keeping is lost.
          }
        }}
      />
      <button type="button" className="btn" onClick={() => setBegan(Date.now())}>
        Start the clock again
      </button>
    </div>
  );
}
