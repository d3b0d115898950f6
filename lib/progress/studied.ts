import type { Day, DayOf } from "./day";
import type { ProgressEvent } from "./event";
import type { Slice } from "./slice";

/** Every offset from universal time is a whole number of these, so that days can be told anywhere. */
const quarterHour = 900_000;

/** What counts as study: reading, answering, recalling. A plan that is set or a setting that is changed does not. */
const study: ReadonlySet<ProgressEvent["type"]> = new Set([
  "stopped-at",
  "chapter-done",
  "question-answered",
  "card-reviewed",
  "attempt-ended",
  "note-written",
] as const);

/** The quarters of an hour, counted from 1970, in which the learner studied. */
export const studiedSlice: Slice<ReadonlySet<number>> = {
  name: "studied",
  version: 1,
  empty: new Set(),
  fold(studied, events) {
    const quarters = events.flatMap(({ type, at }) => (study.has(type) ? Math.floor(at / quarterHour) : []));
    return quarters.every((quarter) => studied.has(quarter)) ? studied : new Set([...studied, ...quarters]);
  },
};

/** The days on which the learner studied, by the calendar of where the learner is now. */
export function daysStudied(studied: ReadonlySet<number>, dayOf: DayOf): ReadonlySet<Day> {
  return new Set(Array.from(studied, (quarter) => dayOf(quarter * quarterHour)));
}
