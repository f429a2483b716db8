/** Choices that look random and are the same on every run with the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** Like `pick`, but the first of the list far more often than the last, as sources are cited in life. */
  readonly pickSkewed: <Item>(list: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(list: readonly Item[], share: number): Item => {
    const item = list[Math.floor(share * list.length)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => at(list, next()),
    pickSkewed: (list) => at(list, next() ** 2),
    chance: (share) => next() < share,
  };
}
