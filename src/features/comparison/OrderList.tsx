import { useId, useState, type KeyboardEvent } from "react";
import { itemByKey } from "./itemByKey.ts";

/** A track or a row in its place. */
export interface Placed<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly pinned: boolean;
}

interface Props<Id extends string> {
  readonly title: string;
  readonly items: readonly Placed<Id>[];
  readonly words: { readonly before: string; readonly after: string };
  readonly onMove: (id: Id, by: -1 | 1) => void;
  readonly onPin: (id: Id) => void;
  readonly onUsual: () => void;
}

const BEFORE = ["ArrowUp", "ArrowLeft"];
const AFTER = ["ArrowDown", "ArrowRight"];

/**
 * A listbox whose options can be rearranged, after the pattern of the ARIA guide: one option is selected, and the buttons
 * below act on it. At an end a button does nothing and keeps the focus.
 */
export function OrderList<Id extends string>({ title, items, words, onMove, onPin, onUsual }: Props<Id>) {
  const id = useId();
  const [selected, setSelected] = useState<Id>();
  const at = Math.max(0, items.findIndex((item) => item.id === selected)); // prettier-ignore
  const item = items[at];
  if (item === undefined) return null;
  const canMove = (by: -1 | 1): boolean => items[at + by]?.pinned === item.pinned;
  const move = (by: -1 | 1): void => {
    setSelected(item.id);
    if (canMove(by)) onMove(item.id, by);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const by = BEFORE.includes(event.key) ? -1 : AFTER.includes(event.key) ? 1 : undefined;
    if (event.altKey && by !== undefined) move(by);
    else if (event.altKey) return;
    else if (event.key === "Enter" || event.key === " ") onPin(item.id);
    else {
      const next = items[itemByKey(event.key, items.map(({ name }) => name), at) ?? -1]; // prettier-ignore
      if (next === undefined) return;
      setSelected(next.id);
      document.getElementById(`${id}${next.id}`)?.scrollIntoView({ block: "nearest" });
    }
    event.preventDefault();
  };
  const acts = [
    { label: words.before, can: canMove(-1), act: () => move(-1) },
    { label: words.after, can: canMove(1), act: () => move(1) },
  ];
  return (
    <section className="ct-ol" aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`}>{title}</h2>
      <div
        role="listbox"
        className="ct-olb"
        tabIndex={0}
        aria-labelledby={`${id}t`}
        aria-activedescendant={`${id}${item.id}`}
        onKeyDown={onKeyDown}
      >
        {items.map(({ id: each, name, pinned }, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list itself hears the keys
          <div
            key={each}
            id={`${id}${each}`}
            role="option"
            tabIndex={-1}
            aria-selected={each === item.id}
            onClick={(event) => {
              setSelected(each);
              event.currentTarget.parentElement?.focus();
            }}
          >
            <span className="ct-oln">{index + 1}</span> {name}
            {pinned && <span className="ct-pin">, pinned</span>}
          </div>
        ))}
      </div>
      <div className="ct-acts">
        {acts.map(({ label, can, act }) => (
          <button key={label} className="btn" type="button" aria-disabled={!can} onClick={act}>
            {label}
            <span className="vh">, {item.name}</span>
          </button>
        ))}
        <button
          className="btn"
          type="button"
          aria-pressed={item.pinned}
          onClick={() => {
            setSelected(item.id);
            onPin(item.id);
          }}
        >
          Pin
          <span className="vh">, {item.name}</span>
        </button>
        <button className="btn" type="button" onClick={onUsual}>
          Usual order
        </button>
      </div>
    </section>
  );
}
