import type { Attempt } from "./attempt";

/** An attempt without a limit that was left so long ago is not being sat any more, in milliseconds. */
const leftAlone = 12 * 60 * 60 * 1000;

/** Whether an attempt is being sat: neither over nor paused, and its time not up. */
export function isUnderWay(attempt: Pick<Attempt, "ended" | "pausedAt" | "deadline" | "lastSeen">, now: number): boolean {
  if (attempt.ended || attempt.pausedAt !== undefined) return false;
  return now < (attempt.deadline ?? attempt.lastSeen + leftAlone);
}
