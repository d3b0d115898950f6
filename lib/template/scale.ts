import type { Chance } from "@/lib/random/chance";
import type { DraftChoice } from "./template";

/** A value that may stand among the choices: the right one, or where a slip leads. */
export interface Rung {
  readonly value: number | bigint;
  /** As readers see it: "$554.80", "5 nodes". */
  readonly text: string;
  readonly reason: string;
}

/** Two amounts must differ by one part in a hundred of the larger, so that no rounding on the way makes one the other. */
const leastGap = 0.01;

/** How many choices an item has. */
const size = 4;

/**
 * Four choices from the lowest up: the right one and three slips, drawn so that the right one stands at each place about
 * as often as the slips allow. Undefined where fewer than three slips are clear of it and of each other.
 * @param gap the least difference between any two, as a share of the larger
 */
export function choicesOnScale(chance: Chance, key: Rung, slips: readonly Rung[], gap: number = leastGap): DraftChoice[] | undefined {
  const clear: Rung[] = [key];
  for (const slip of chance.shuffled(slips)) {
    if (slip.value > 0 && clear.every((other) => other.text !== slip.text && gapBetween(slip, other) >= gap)) clear.push(slip);
  }
  const below = clear.filter(({ value }) => value < key.value);
  const above = clear.filter(({ value }) => value > key.value);
  const places = Array.from({ length: size }, (_, place) => place).filter((place) => place <= below.length && size - 1 - place <= above.length);
  if (places.length === 0) return undefined;
  const place = chance.pick(places);
  return [...below.slice(0, place), key, ...above.slice(0, size - 1 - place)]
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map((rung) => ({ text: rung.text, reason: rung.reason, ...(rung === key && { right: true as const }) }));
}

function gapBetween({ value: one }: Rung, { value: other }: Rung): number {
  const [a, b] = [Number(one), Number(other)];
  return Math.abs(a - b) / Math.max(a, b);
}
