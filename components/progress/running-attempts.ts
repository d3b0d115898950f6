import { readAttempt } from "@/lib/progress/attempt";
import { isUnderWay } from "@/lib/progress/under-way";
import { openDatabase } from "./database";

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
