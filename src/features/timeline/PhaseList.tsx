import { useEffect, useRef } from "react";
import { Text } from "../../citations/Text.tsx";
import type { RecordOf } from "../../pages.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { MilestoneItem } from "./MilestoneItem.tsx";
import { phaseYears } from "./placePhases.ts";
import { thickness } from "./placeTimeline.ts";
import type { PhaseGroup, TimelineModel } from "./timeline.ts";

interface Props {
  readonly model: TimelineModel;
  readonly tracks: readonly Track[];
  readonly cases: RecordOf<"timeline">["cases"];
  readonly selected: string | undefined;
  /** Escape in a milestone leads back to its ring. */
  readonly onEscape: (id: string) => void;
}

/** The line of Track 2, running down in the thickness of its phase. */
function Rail({ growth }: { readonly growth: number }) {
  const dash = `${Math.round(9 + 16 * growth)} ${Math.round(6 + 6 * growth)}`;
  return (
    <svg className="tm-rail" width="28" height="100%" aria-hidden="true" focusable="false">
      <line
        className="tm-line"
        strokeWidth={thickness(growth)}
        strokeDasharray={dash}
        x1="14"
        x2="14"
        y1="0"
        y2="100%"
      />
    </svg>
  );
}

function Head({ phase }: Pick<PhaseGroup, "phase">) {
  if (phase === undefined)
    return (
      <div className="tm-head">
        <h3 id="phase-none">Read into no phase</h3>
      </div>
    );
  return (
    <div className="tm-head">
      <h3 id={`phase-${phase.id}`}>{phase.label}</h3>
      <p className="tm-head-years">about {phaseYears(phase)}</p>
      <p>
        <Text text={phase.text} place={phase.id} />
      </p>
    </div>
  );
}

/** Every milestone in words, phase by phase, beside the thickening line: the text form of the drawing. */
export function PhaseList({ model, tracks, cases, selected, onEscape }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const groups = list.current;
    const onKeyDown = (press: KeyboardEvent): void => {
      const item = press.target instanceof Element ? press.target.closest(".tm-item") : null;
      if (press.key === "Escape" && !press.defaultPrevented && item !== null) onEscape(item.id);
    };
    groups?.addEventListener("keydown", onKeyDown);
    return () => {
      groups?.removeEventListener("keydown", onKeyDown);
    };
  }, [onEscape]);
  return (
    <div ref={list}>
      {model.groups.map(({ phase, growth, milestones }) => {
        const shown = milestones.filter((each) => each.shown);
        return (
          <section
            key={phase?.id ?? "none"}
            className="tm-group"
            id={phase?.id}
            aria-labelledby={`phase-${phase?.id ?? "none"}`}
            hidden={shown.length === 0}
          >
            <Head {...(phase === undefined ? {} : { phase })} />
            <div className="tm-body">
              <Rail growth={growth} />
              <ol>
                {shown.map((plotted) => (
                  <MilestoneItem
                    key={plotted.milestone.id}
                    plotted={plotted}
                    tracks={tracks}
                    study={cases.find(({ id }) => id === plotted.milestone.case)}
                    selected={plotted.milestone.id === selected}
                  />
                ))}
              </ol>
            </div>
          </section>
        );
      })}
    </div>
  );
}
