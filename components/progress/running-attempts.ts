import { type Attempt, readAttempt } from "@/lib/progress/attempt";
import { openDatabase } from "./database";

/** An attempt without a limit that was left so long ago is not being sat any more, in milliseconds. */
const leftAlone = 12 * 60 * 60 * 1000;

/** Whether an attempt is being sat: neither over nor paused, and its time not up. */
export function isUnderWay(attempt: Attempt, now: number): boolean {
  if (attempt.ended || attempt.pausedAt !== undefined) return false;
  return now < (attempt.deadline ?? attempt.lastSeen + leftAlone);
}

/**
 * Whether an exam is being sat on this device, in whatever tab: its room is open, which holds a lock, or it was left
 * and its time runs.
 */
export async function isExamUnderWay(now: number): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (held.some(({ name }) => name?.startsWith("assay-attempt-"))) return true;
  try {
    const stored = await (await openDatabase()).getAll("attempts");
    return stored.some((entry) => {
      // Beside the attempt stands which tab may write it.
      const attempt = readAttempt(entry) ?? readAttempt((entry as { attempt?: unknown } | undefined)?.attempt);
      return attempt !== undefined && isUnderWay(attempt, now);
    });
  } catch {
    // Where nothing can be stored, no attempt is.
    return false;
  }
}
