/** How a step is divided into screens and how large its text can be: decided by trying, without a word about the DOM. */

export const LEAST_SCALE = 1;
export const MOST_SCALE = 1.9;
const FINENESS = 0.03;

/** How much of a step is on the screen. */
export interface Arrangement {
  /** How many steps before the current one stay, shrunk to their key phrases. */
  readonly context: number;
  /** Into how many groups the columns of a table are divided, and which is shown, from 0. */
  readonly groups: number;
  readonly group: number;
}

/** An arrangement at a size of text: 1 is the least that can be read from the back row. */
export interface Layout extends Arrangement {
  readonly scale: number;
}

/** What can be asked of a layout that is tried. */
export interface Trial {
  /** True where everything is within the screen. */
  readonly fits: (layout: Layout) => boolean;
  /** The screens of a layout that is too tall for one. */
  readonly cuts: (layout: Layout) => readonly Cut[];
}

/** One screen of what is too tall: from and to, in pixels from the top of what is cut. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** One screen of a step. */
export interface Screen extends Layout {
  /** Set where a screen shows a part of what is too tall. */
  readonly cut?: Cut;
}

/** The largest scale that fits, where the least one does. */
function largest(fits: (scale: number) => boolean): number {
  if (fits(MOST_SCALE)) return MOST_SCALE;
  let low = LEAST_SCALE;
  let high = MOST_SCALE;
  while (high - low > FINENESS) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/**
 * The screens of one step. What came before it gives way first; then the columns are shown in groups; what is still too tall
 * is cut between lines. Text is never made smaller than the least size. `columns`: how many columns there are to divide.
 */
export function planScreens(trial: Trial, contexts: readonly number[], columns: number): readonly Screen[] {
  const least = LEAST_SCALE;
  for (const context of contexts) {
    const whole = { context, groups: 1, group: 0 };
    if (trial.fits({ ...whole, scale: least }))
      return [{ ...whole, scale: largest((scale) => trial.fits({ ...whole, scale })) }];
  }
  const sizes = new Set<number>();
  for (let groups = 2; groups <= columns; groups += 1) {
    const size = Math.ceil(columns / groups);
    if (sizes.has(size)) continue;
    sizes.add(size);
    const all = range(Math.ceil(columns / size)).map((group) => ({ context: 0, groups, group }));
    if (all.every((each) => trial.fits({ ...each, scale: least }))) {
      const scale = Math.min(...all.map((each) => largest((tried) => trial.fits({ ...each, scale: tried }))));
      return all.map((each) => ({ ...each, scale }));
    }
  }
  // Two columns a screen keep a line long enough to be read.
  const groups = columns <= 2 ? 1 : Math.ceil(columns / 2);
  return range(groups).flatMap((group) => {
    const part = { context: 0, groups, group, scale: least };
    return trial.fits(part) ? [part] : trial.cuts(part).map((cut) => ({ ...part, cut }));
  });
}

/** No screen shows less than this, in pixels. */
const LEAST_ROOM = 48;

/** The box of a line reaches into its neighbours’, by more than its letters do. */
const overlap = ({ from, to }: Cut): number => 0.14 * (to - from);

/**
 * Cuts what is too tall between its lines. `lines`: top and bottom of every line of text, in any order; `room`: pixels that a
 * screen has. Every line is whole on one of the screens, unless it
 * alone is taller than a screen. `rests`: tops at which a new screen had best begin.
 */
export function cutLines(lines: readonly Cut[], room: number, rests: readonly number[] = []): readonly Cut[] {
  const end = Math.max(0, ...lines.map(({ to }) => to));
  const cuts: Cut[] = [];
  // Before the styles have come a head may fill the screen; there is always some way on.
  const space = Math.max(room, LEAST_ROOM);
  let from = Math.max(0, Math.min(end, ...lines.map((line) => line.from)));
  while (from < end) {
    const limit = from + space;
    if (end <= limit) {
      cuts.push({ from, to: end });
      break;
    }
    const isClean = (y: number): boolean =>
      !lines.some((line) => line.from < y - overlap(line) && line.to > y + overlap(line));
    const start = from;
    const rest = rests.filter((y) => y > start + space / 2 && y <= limit && isClean(y)).toSorted((a, b) => b - a)[0];
    const bottom = lines
      .map(({ to }) => to)
      .filter((y) => y > start && y <= limit && isClean(y))
      .toSorted((a, b) => b - a)[0];
    const to = rest ?? bottom ?? limit;
    cuts.push({ from, to });
    // A line that had to be cut, beside others that stand at other heights, is shown again as a whole.
    const next = Math.min(...lines.filter((line) => line.to - overlap(line) > to).map((line) => line.from), end);
    from = next > from ? next : to;
  }
  return cuts.length === 0 ? [{ from: 0, to: space }] : cuts;
}
