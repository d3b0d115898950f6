import { isUnderWay } from "@/lib/progress/under-way";
import { listRunning } from "./attempt-database";

/**
 * Whether an exam is being sat on this device, in whatever tab: its room is open, which holds a lock, or it was left
 * and its time runs.
 */
export async function isExamUnderWay(now: number): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (held.some(({ name }) => name?.startsWith("assay-attempt-"))) return true;
  try {
    return (await listRunning()).attempts.some((attempt) => isUnderWay(attempt, now));
  } catch {
    // Where nothing can be stored, no attempt is.
    return false;
  }
}
