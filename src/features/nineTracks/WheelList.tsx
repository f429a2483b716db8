import { useRef, type KeyboardEvent } from "react";
import { Link } from "react-router-dom";
import { MemberSign } from "../../citations/MemberSign.tsx";
import { useHydrated, useOnStage } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import type { MemberId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { moveOnWheel } from "./moveOnWheel.ts";
import type { WheelEntry } from "./wheel.ts";
import { WheelEntryText } from "./WheelEntryText.tsx";

interface Props {
  readonly entries: readonly WheelEntry[];
  readonly tracks: readonly Track[];
  /** The query that selects a track, with its question mark. */
  readonly queryOf: (id: MemberId) => string;
  /** Selects the track that a key leads to, or none. */
  readonly onMove: (id: MemberId | undefined) => void;
}

/**
 * The nine in words, and the one way to them without a pointer. Without script each name leads to its page; with script it
 * selects its track, the list is one stop of the tab key, and the arrows go round it as they go round the wheel.
 */
export function WheelList({ entries, tracks, queryOf, onMove }: Props) {
  const ready = useHydrated();
  const onStage = useOnStage();
  const list = useRef<HTMLOListElement>(null);
  const selected = entries.findIndex((entry) => entry.selected);
  const stop = Math.max(0, selected);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape" && selected !== -1) {
      event.preventDefault();
      onMove(undefined);
      return;
    }
    const next = moveOnWheel(event.key, index, entries.length);
    const to = next === undefined ? undefined : entries[next];
    if (next === undefined || to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>(".wh-a")[next]?.focus();
    if (!to.selected) onMove(to.member.id);
  };
  return (
    <ol ref={list}>
      {entries.map((entry, index) => {
        const { member, path } = entry;
        return (
          <li
            key={member.id}
            id={`wheel-${member.number}`}
            data-selected={entry.selected}
            data-step="sector"
            data-step-name={`${member.number}, ${member.name}`}
          >
            <Link
              className="wh-a"
              to={ready ? { search: queryOf(member.id) } : (path ?? paths.schemes.to())}
              aria-current={entry.selected || undefined}
              tabIndex={ready && index !== stop ? -1 : undefined}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <MemberSign member={member} tracks={tracks} size="middle" />
              <span className="wh-name">
                <span className="vh">{member.number}, </span>
                <b>{member.name}</b> {member.motto !== undefined && <i>{member.motto}</i>}
              </span>
            </Link>
            {(entry.selected || onStage) && <WheelEntryText entry={entry} />}
          </li>
        );
      })}
    </ol>
  );
}
