/** Chance that falls the same way on every run. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item;
  /** A text of up to `length` of the characters given. */
  text(characters: string, length: number): string;
}

/** A small generator (mulberry32), seeded so that a failure can be run again. */
export function seeded(seed: number): Chance {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
    text(characters, length) {
      const all = Array.from(characters);
      return Array.from({ length: below(length + 1) }, () => all[below(all.length)]).join("");
    },
  };
}
