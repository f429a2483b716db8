/** Minutes and seconds of a talk. Nothing here stops anyone: time that has run out is told as such. */

const two = (value: number): string => String(value).padStart(2, "0");

/** `4:05`, `1:02:09`. Seconds below zero are told without their sign. */
export function clockWords(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}

/** Minutes that a trainer has planned: whole ones from 1 to 480; undefined for anything else. */
export function parseMinutes(text: string): number | undefined {
  const minutes = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  const value = Number(minutes);
  return minutes !== undefined && value >= 1 && value <= 480 ? value : undefined;
}

/** What is left of the planned minutes: `12:30 left`, `2:10 over`. */
export function leftWords(elapsedSeconds: number, minutes: number): string {
  const left = minutes * 60 - elapsedSeconds;
  return left >= 0 ? `${clockWords(left)} left` : `${clockWords(left)} over`;
}
