import { useId, useState } from "react";
import { Link } from "react-router-dom";
import { MOST, parseMinutes, type PlanView } from "../../explorer/plan.ts";

export type ItemAct = "up" | "down" | "remove";

interface Props {
  readonly view: PlanView;
  readonly index: number;
  readonly count: number;
  readonly isGone: boolean;
  readonly isDragged: boolean;
  readonly onAct: (act: ItemAct) => void;
  readonly onChange: (part: Partial<Omit<PlanView, "id">>) => void;
}

/** Minutes as they are typed: half a number is no minute yet, and is not taken away while one types. */
function MinutesField({ view, onChange }: Pick<Props, "view" | "onChange">) {
  const [text, setText] = useState(view.minutes === 0 ? "" : String(view.minutes));
  return (
    <input
      data-act="minutes"
      className="pl-minutes"
      inputMode="numeric"
      aria-label={`Minutes for ${view.title}`}
      maxLength={3}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange({ minutes: parseMinutes(target.value) });
      }}
    />
  );
}

/** One view of the plan: its title, its time, its note, and what can be done with it. */
export function PlanItem({ view, index, count, isGone, isDragged, onAct, onChange }: Props) {
  const id = useId();
  const button = (act: ItemAct, words: string, path: string, isOff = false) => (
    <button
      type="button"
      className="pl-act"
      data-act={act}
      aria-label={`${words}: ${view.title}`}
      title={words}
      // It keeps the focus at the end of its way: a disabled button would lose it.
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onAct(act);
      }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <li
      className="pl-view pl-view--own"
      data-id={view.id}
      data-plan-view={view.to}
      data-plan-name={view.title}
      data-plan-minutes={view.minutes}
      data-plan-note={view.note}
      data-plan-gone={isGone ? "" : undefined}
      data-dragged={isDragged ? "" : undefined}
    >
      <span className="pl-n" draggable title="Drag to another place" aria-hidden="true">
        {index + 1}
      </span>
      <div className="pl-fields">
        <input
          data-act="title"
          className="pl-name"
          aria-label={`Title of view ${index + 1}`}
          value={view.title}
          maxLength={MOST.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <p className="pl-to">
          {isGone ? (
            <>
              <b>This view is gone.</b> Its place is kept; on stage it is left out. <span>{view.to}</span>
            </>
          ) : (
            <Link to={view.to}>{view.to}</Link>
          )}
        </p>
        <label className="pl-label" htmlFor={`${id}note`}>
          Note for whoever presents
        </label>
        <textarea
          id={`${id}note`}
          data-act="note"
          rows={2}
          maxLength={MOST.note}
          value={view.note}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </div>
      <p className="pl-min">
        <MinutesField view={view} onChange={onChange} /> <span aria-hidden="true">min</span>
      </p>
      <div className="pl-moves">
        {button("up", "Move up", "M10 17V3M4 9l6-6 6 6", index === 0)}
        {button("down", "Move down", "M10 3v14M4 11l6 6 6-6", index === count - 1)}
        {button("remove", "Take out", "M4 4 16 16M16 4 4 16")}
      </div>
    </li>
  );
}
