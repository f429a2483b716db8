import { firstDay, lastDay } from "../../taxonomy/dates.ts";
import type { Milestone, Phase, Timeline } from "../../taxonomy/frontMatter.ts";
import { placeLabels, type LabelledRing } from "./placeLabels.ts";
import { placePhases, type PlacedPhase, type Scale } from "./placePhases.ts";
import { placeRings, ringBox } from "./placeRings.ts";
import type { Lane, Plotted } from "./timeline.ts";

/** Widths in px of the plate’s drawing where it is narrowest; the stylesheet shows the one that fits. */
export const NARROW = 744;
export const WIDE = 1056;

/** A part of the line of Track 2, in the thickness of the phase that begins with it. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Dashes grow with the line, or it would look solid. */
  readonly dash: string;
}

/** A track that leaves the line of Track 2. */
export interface Branch {
  readonly line: "t15" | "t3";
  readonly at: number;
  /** Px from the line; above it is less than none. */
  readonly off: number;
}

export interface PlacedTimeline {
  readonly height: number;
  /** Px from the top to the line of Track 2. */
  readonly line: number;
  /** Px from the top to the words for what stands above the line and below it. */
  readonly theory: number;
  readonly practice: number;
  readonly phases: readonly PlacedPhase[];
  readonly parts: readonly LinePart[];
  readonly branches: readonly Branch[];
  readonly rings: readonly (LabelledRing & { readonly hit: number })[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Heights in px: a row of phases, a line of words for a side, the least of a side, the axis. */
export const PHASE_ROW = 47;
const [WORDS, LEAST, AXIS] = [34, 92, 36] as const;
/** Px of the line’s thickness in the first and in the last phase. */
const [THIN, THICK] = [2.5, 13] as const;
/** How far the line runs on beyond the plate: off every screen. */
const BEYOND = 2;
/** The two other tracks are set apart in the 1990s: each leaves the line at the first milestone since that names it. */
const SET_APART = "1990";
const BRANCH = 24;

/** The thickness of the line at a growth from 0 to 1, in px. */
export function thickness(growth: number): number {
  return THIN + (THICK - THIN) * growth;
}

/** The whole time that is drawn: from the first year of the first phase to the end of the last year told. */
export function timeScale({ phases, milestones }: Pick<Timeline, "phases" | "milestones">): Scale {
  const days = [...phases.map(({ to }) => to), ...milestones.map(({ date, end }) => end ?? date)].map(lastDay);
  const start = Math.min(...phases.map(({ from }) => firstDay(from.slice(0, 4))));
  const last = Math.max(...days);
  const end = lastDay(String(new Date(last * 86_400_000).getUTCFullYear()));
  return (day) => (day - start) / (end - start);
}

function placeParts(phases: readonly Phase[], scale: Scale): readonly LinePart[] {
  return phases.map(({ from }, index): LinePart => {
    const growth = index / (phases.length - 1);
    const next = phases[index + 1];
    const dash = [15, 8].map((length) => Math.round(length * (0.6 + 1.1 * growth))).join(" ");
    return {
      from: scale(firstDay(from)),
      to: next === undefined ? 1 + BEYOND : scale(firstDay(next.from)),
      width: thickness(growth),
      dash,
    };
  });
}

function placeBranches(milestones: readonly Milestone[], scale: Scale): readonly Branch[] {
  const leaves = (line: "t15" | "t3", track: string, off: number): readonly Branch[] => {
    const days = milestones
      .filter(({ date, tracks }) => date >= SET_APART && tracks?.includes(track) === true)
      .map(({ date }) => firstDay(date));
    return days.length === 0 ? [] : [{ line, at: scale(Math.min(...days)), off }];
  };
  return [...leaves("t15", "track-1-5", -BRANCH), ...leaves("t3", "track-3", BRANCH)];
}

/** Half the way to the nearest ring, at least its own edge: areas that react to a pointer do not overlap. */
function hitOf(ring: LabelledRing, all: readonly LabelledRing[], width: number): number {
  const away = all
    .filter((other) => other !== ring)
    .map((other) => Math.hypot((other.at - ring.at) * width, other.off - ring.off));
  return Math.round(Math.max(ring.radius + 1, Math.min(14, Math.min(...away) / 2)) * 10) / 10;
}

function placeSide(plotted: readonly Plotted[], lane: Lane, scale: Scale, width: number) {
  const own = plotted
    .filter(({ milestone }) => milestone.lane === lane)
    .map((each) => ({ plotted: each, at: scale(each.day) }));
  const rings = placeLabels(placeRings(own, width), width);
  const depth = Math.max(LEAST, ...rings.map((ring) => ring.label?.box.far ?? ringBox(ring).far));
  return { rings: rings.map((ring) => ({ ...ring, hit: hitOf(ring, rings, width) })), depth };
}

/** Ten years apart, as far as they are drawn. */
function placeTicks(scale: Scale): PlacedTimeline["ticks"] {
  const decades = Array.from({ length: 30 }, (_, index) => 1800 + 10 * index);
  return decades.map((year) => ({ year, at: scale(firstDay(String(year))) })).filter(({ at }) => at >= 0 && at <= 0.98);
}

/**
 * Theory above the line and practice below it, to scale; placed for a plate of `width` px, and free of overlaps on every
 * wider one. Which milestones the reader asked for changes nothing here: the picture stays still.
 */
export function placeTimeline(
  timeline: Pick<Timeline, "phases" | "milestones">,
  plotted: readonly Plotted[],
  width: number,
): PlacedTimeline {
  const scale = timeScale(timeline);
  const phases = placePhases(timeline.phases, scale, width);
  const [above, below] = [placeSide(plotted, "theory", scale, width), placeSide(plotted, "practice", scale, width)];
  const rows = Math.max(...phases.map(({ row }) => row)) + 1;
  const theory = rows * PHASE_ROW + 22;
  const line = rows * PHASE_ROW + WORDS + above.depth;
  const practice = line + below.depth + 22;
  const rings = [...above.rings, ...below.rings];
  return {
    height: practice + AXIS,
    line,
    theory,
    practice,
    phases,
    parts: placeParts(timeline.phases, scale),
    branches: placeBranches(timeline.milestones, scale),
    rings: rings.toSorted((a, b) => a.plotted.day - b.plotted.day),
    ticks: placeTicks(scale),
  };
}
