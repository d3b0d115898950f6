import { hashOf } from "./hash";

/** Chance that falls the same way for the same seeds, on every machine and for ever. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of the items. @throws RangeError when there are none */
  pick<Item>(items: readonly Item[]): Item;
  /** All items in an order of chance. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** The chance of these seeds: its n-th number is their hash with n, so that none hangs on a generator's inner state. */
export function chanceOf(...seeds: readonly (string | number)[]): Chance {
  let drawn = 0;
  const below = (end: number) => {
    drawn += 1;
    return Math.floor((hashOf(...seeds, drawn) / 2 ** 32) * end);
  };
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
