import type { ProgressEvent } from "./event";
import type { Slice } from "./slice";

/** Which attempts the log tells of, by their ids: those that ended, and those that the learner took out of the history. */
export interface AttemptsTold {
  ended: ReadonlySet<string>;
  deleted: ReadonlySet<string>;
}

export const attemptsToldSlice: Slice<AttemptsTold> = {
  name: "attempts-told",
  version: 1,
  empty: { ended: new Set(), deleted: new Set() },
  fold(told, events) {
    const ended = events.flatMap((event) => (event.type === "attempt-ended" ? event.attempt.id : []));
    const deleted = events.flatMap((event) => (event.type === "attempt-deleted" ? event.attempt : []));
    if (ended.length + deleted.length === 0) return told;
    return { ended: new Set([...told.ended, ...ended]), deleted: new Set([...told.deleted, ...deleted]) };
  },
};

/** Whether an event tells of an attempt that was deleted: no slice is shown it, and its record is taken out of the log. */
export function isDeleted({ deleted }: AttemptsTold, event: ProgressEvent): boolean {
  return event.type === "attempt-ended" && deleted.has(event.attempt.id);
}

/** The events without those of deleted attempts, in whatever order they come: what slices are shown of a whole log. */
export function withoutDeleted(events: readonly ProgressEvent[]): ProgressEvent[] {
  const told = attemptsToldSlice.fold(attemptsToldSlice.empty, events);
  return events.filter((event) => !isDeleted(told, event));
}
