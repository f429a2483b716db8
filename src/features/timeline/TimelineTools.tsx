import { useId, type ReactNode, type Ref } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { Phase } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import type { Lane, TimelineChoice } from "./timeline.ts";
import { LANES } from "./timelineWords.ts";

interface Props {
  readonly choice: TimelineChoice;
  readonly tracks: readonly Track[];
  readonly phases: readonly Phase[];
  /** Words as they are typed. */
  readonly typed: string;
  readonly onType: (words: string) => void;
  /** What is left out of the choice is no longer asked for. */
  readonly onChange: (choice: TimelineChoice) => void;
  /** How much is shown, in words, and what may be done about it. */
  readonly children: ReactNode;
  /** Takes the focus when a button in it has gone. */
  readonly ref: Ref<HTMLDivElement>;
}

const LANE_CHOICES: readonly { readonly lane: Lane | undefined; readonly words: string }[] = [
  { lane: undefined, words: "Both" },
  { lane: "theory", words: LANES.theory.title },
  { lane: "practice", words: LANES.practice.title },
];

interface SelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly words: string }[];
  readonly onChoose: (id: string | undefined) => void;
}

function Select({ label, all, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="tm-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What to look for. The controls need script: until it runs they keep their place and are not shown. */
export function TimelineTools({ choice, tracks, phases, typed, onType, onChange, children, ref }: Props) {
  const ready = useHydrated();
  const id = useId();
  const { lane, track, phase, words } = choice;
  const rest = {
    lane: lane === undefined ? {} : { lane },
    track: track === undefined ? {} : { track },
    phase: phase === undefined ? {} : { phase },
  };
  return (
    <div ref={ref} tabIndex={-1} className="tm-tools" role="search" aria-label="Milestones" data-ready={ready}>
      <fieldset className="tm-lanes">
        <legend className="vh">Theory or practice</legend>
        {LANE_CHOICES.map((each) => (
          <label key={each.words} className="seg">
            <input
              type="radio"
              name={`${id}-lane`}
              checked={each.lane === lane}
              onChange={() =>
                onChange({
                  ...rest.track,
                  ...rest.phase,
                  words,
                  ...(each.lane === undefined ? {} : { lane: each.lane }),
                })
              }
            />
            <span>{each.words}</span>
          </label>
        ))}
      </fieldset>
      <Select
        label="Track"
        all="All tracks"
        value={track}
        options={tracks.map(({ id: value, title }) => ({ id: value, words: title }))}
        onChoose={(next) =>
          onChange({ ...rest.lane, ...rest.phase, words, ...(next === undefined ? {} : { track: next }) })
        }
      />
      <Select
        label="Phase"
        all="All phases"
        value={phase}
        options={phases.map(({ id: value, label }) => ({ id: value, words: label }))}
        onChoose={(next) =>
          onChange({ ...rest.lane, ...rest.track, words, ...(next === undefined ? {} : { phase: next }) })
        }
      />
      <div className="tm-field tm-field--words">
        <label htmlFor={`${id}-words`}>Words</label>
        <input
          id={`${id}-words`}
          type="search"
          value={typed}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            onType(target.value);
          }}
        />
      </div>
      {children}
    </div>
  );
}
