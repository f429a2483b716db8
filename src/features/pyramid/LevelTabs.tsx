import { useRef, type KeyboardEvent, type MouseEvent } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { LevelId } from "../../taxonomy/ids.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { PyramidLevel } from "./pyramid.ts";

interface Props {
  readonly levels: readonly PyramidLevel[];
  readonly panel: string;
  readonly onChoose: (level: LevelId) => void;
}

/** The index of the tab that a key leads to; the arrows go round. */
function tabByKey(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (index + 1) % count;
    case "ArrowUp":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case " ":
      return index;
    default:
      return undefined;
  }
}

/**
 * The names of the levels beside the drawing. Without script each is a link to the text of its level below; with
 * script they are vertical tabs that show a level as soon as the focus reaches it.
 */
export function LevelTabs({ levels, panel, onChoose }: Props) {
  const ready = useHydrated();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : tabByKey(event.key, index, levels.length);
    const to = next === undefined ? undefined : levels[next];
    if (next === undefined || to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("a")[next]?.focus();
    if (!to.selected) onChoose(to.level.id);
  };
  const onClick = (event: MouseEvent, { level, selected }: PyramidLevel) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!selected) onChoose(level.id);
  };
  const listRole = ready ? ({ role: "tablist", "aria-orientation": "vertical", "aria-label": "Levels" } as const) : {};
  return (
    <div ref={list} className="py-tabs" {...listRole}>
      {levels.map((each, index) => {
        const { level, track, selected } = each;
        const tabRole = ready
          ? ({ role: "tab", "aria-selected": selected, "aria-controls": panel, tabIndex: selected ? 0 : -1 } as const)
          : {};
        return (
          <a
            key={level.id}
            id={`level-tab-${level.id}`}
            className={`py-tab py-tab--${index + 1}`}
            href={`#level-${level.id}`}
            data-selected={selected}
            onClick={(event) => onClick(event, each)}
            onKeyDown={(event) => onKeyDown(event, index)}
            {...tabRole}
          >
            <Mark line={track.line} mark={String(level.number)} />
            <span className="py-tn">
              <b>{level.name}</b> <i>{level.short}</i>
            </span>
          </a>
        );
      })}
    </div>
  );
}
