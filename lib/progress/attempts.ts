import type { Attempt } from "./attempt";
import type { Slice } from "./slice";

/** The attempts that are over, and which of all that ever were the learner took out. */
export interface Attempts {
  /** By id; no deleted one is among them. */
  ended: ReadonlyMap<string, Attempt>;
  /** Ids; kept so that a record which comes later, from another device, stays out as well. */
  deleted: ReadonlySet<string>;
}

/** Ended attempts without the deleted ones, in whatever order ends and deletions come. */
export const attemptsSlice: Slice<Attempts> = {
  name: "attempts",
  version: 1,
  empty: { ended: new Map(), deleted: new Set() },
  fold(attempts, events) {
    const told = events.filter(({ type }) => type === "attempt-ended" || type === "attempt-deleted");
    if (told.length === 0) return attempts;
    const ended = new Map(attempts.ended);
    const deleted = new Set(attempts.deleted);
    for (const event of told) {
      if (event.type === "attempt-deleted") {
        deleted.add(event.attempt);
        ended.delete(event.attempt);
      } else if (event.type === "attempt-ended" && !deleted.has(event.attempt.id)) {
        const known = ended.get(event.attempt.id);
        if (!known || isLater(event.attempt, known)) ended.set(event.attempt.id, event.attempt);
      }
    }
    return { ended, deleted };
  },
};

/** Of two records of one attempt the one with more steps is the later, then the one that ended later; the last word is anything that is the same everywhere. */
function isLater(one: Attempt, other: Attempt): boolean {
  const difference = one.steps - other.steps || (one.ended?.at ?? 0) - (other.ended?.at ?? 0);
  return difference === 0 ? JSON.stringify(one) > JSON.stringify(other) : difference > 0;
}
