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

/** Quarters of an hour in a day of universal time. */
const quartersPerDay = 96;

/** The days on which the learner studied, by the calendar of where the learner is now. */
export function daysStudied(studied: ReadonlySet<number>, dayOf: DayOf): ReadonlySet<Day> {
  const days = new Set<Day>();
  // Telling a day is slow, and years have many quarters: where the ends of a day of universal time are on one day, all of it is.
  for (const quarters of Map.groupBy(studied, (quarter) => Math.floor(quarter / quartersPerDay)).values()) {
    const ends = new Set([Math.min(...quarters), Math.max(...quarters)].map((quarter) => dayOf(quarter * quarterHour)));
    const told = ends.size === 1 ? ends : quarters.map((quarter) => dayOf(quarter * quarterHour));
    for (const day of told) days.add(day);
  }
  return days;
}
