/** Probabilities of 0 to n hits, n drawn with the chance of `chance` each. Exact to the last digits of a number. */
function binomial(n: number, chance: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  const all = logs[n] ?? 0;
  return Float64Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(all - (logs[k] ?? 0) - (logs[n - k] ?? 0) + k * Math.log(chance) + (n - k) * Math.log1p(-chance)),
  );
}

/** Trials that share a chance of success, strictly between 0 and 1. */
export interface Trials {
  count: number;
  chance: number;
}

/**
 * The exact probability of at least, and of at most, so many hits in trials of several chances (choices of four, two of
 * five). `hits` may be a fraction where ties were shared out; it counts as the whole hits that are at least as far out.
 */
export function tailsOf(groups: readonly Trials[], hits: number): { atLeast: number; atMost: number } {
  let spread: Float64Array = Float64Array.of(1);
  for (const { count, chance } of groups) if (count > 0) spread = spread.length === 1 ? binomial(count, chance) : sumOf(spread, binomial(count, chance));
  let atLeast = 0;
  let atMost = 0;
  spread.forEach((probability, k) => {
    if (k >= Math.floor(hits + 1e-9)) atLeast += probability;
    if (k <= Math.ceil(hits - 1e-9)) atMost += probability;
  });
  return { atLeast: Math.min(1, atLeast), atMost: Math.min(1, atMost) };
}

/** The two-sided probability of a count as far from what chance gives: twice the smaller tail. */
export function twoSided(groups: readonly Trials[], hits: number): number {
  const { atLeast, atMost } = tailsOf(groups, hits);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/** How the sum of two independent counts is spread. Parts of the first that weigh nothing are passed over. */
function sumOf(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length + other.length - 1);
  one.forEach((weight, i) => {
    if (weight < 1e-18) return;
    for (let j = 0; j < other.length; j += 1) sum[i + j] = (sum[i + j] ?? 0) + weight * (other[j] ?? 0);
  });
  return sum;
}

/**
 * The fewest hits in `count` questions of four choices that chance alone gives less than once in forty times: with the
 * other tail the exact two-sided test at 5 %. 91 of 300, 49 of 150.
 */
export function limitOfHits(count: number): number {
  const spread = binomial(count, 0.25);
  let tail = 0;
  for (let k = count; k >= 0; k -= 1) {
    tail += spread[k] ?? 0;
    if (tail > 0.025) return k + 1;
  }
  return 0;
}

/** How far observed counts lie from equal ones. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return expected === 0 ? 0 : counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** What chi-square exceeds once in twenty times, by degrees of freedom: three for four places, four for five. */
export const chiSquareLimits: Readonly<Record<number, number>> = { 3: 7.815, 4: 9.488 };

/**
 * Fisher's exact two-sided test of a two-by-two table: the probability, with these margins, of a table that is at most
 * as likely as the one seen.
 */
export function fisherExact(one: { marked: number; total: number }, other: { marked: number; total: number }): number {
  const marked = one.marked + other.marked;
  const total = one.total + other.total;
  const logs = new Float64Array(total + 1);
  for (let k = 1; k <= total; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  const logChoose = (n: number, k: number) => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
  const lowest = Math.max(0, marked - other.total);
  const highest = Math.min(marked, one.total);
  const likelihood = (k: number) => Math.exp(logChoose(one.total, k) + logChoose(other.total, marked - k) - logChoose(total, marked));
  const seen = likelihood(one.marked) * (1 + 1e-7);
  let sum = 0;
  for (let k = lowest; k <= highest; k += 1) {
    const each = likelihood(k);
    if (each <= seen) sum += each;
  }
  return Math.min(1, sum);
}
