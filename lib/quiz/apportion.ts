/**
 * Shares a number of seats out by weights: each gets the whole part of its share, and what is left goes to the largest
 * remainders; of equal ones to the earlier. A weight that is not positive gets nothing.
 * @returns seats in the order of the weights; their sum is `seats` unless no weight is positive
 */
export function apportion(weights: readonly number[], seats: number): number[] {
  const total = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  if (total <= 0 || seats <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => (Math.max(0, weight) / total) * seats);
  // A share that chance of arithmetic left a hair below a whole number counts as whole.
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  const left = seats - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share - (whole[at] ?? 0) }))
    .toSorted((a, b) => (Math.abs(a.remainder - b.remainder) < 1e-9 ? a.at - b.at : b.remainder - a.remainder));
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
