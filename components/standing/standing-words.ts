import type { Evidence } from "@/lib/review/stand";
import { agoWords, type DayOf } from "@/lib/progress/day";

/** A share in whole per cent. */
function inPercent(share: number): number {
  return Math.round(share * 100);
}

/** Where the true share likely lies: "67 to 89 %". */
export function likelyWords({ low, high }: { low: number; high: number }): string {
  return `${inPercent(low)} to ${inPercent(high)} %`;
}

/** How many were right: "16 of 20", or that there is nothing yet. */
export function rightWords({ right, answered }: Evidence): string {
  return answered === 0 ? "none yet" : `${right} of ${answered}`;
}

/** When the latest was: "3 days ago". */
export function latestWords({ latest }: Evidence, now: number, dayOf: DayOf): string {
  return latest === undefined ? "" : agoWords(dayOf(latest), dayOf(now));
}
