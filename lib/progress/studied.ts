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

/** Quarters of an hour in a day of universal time. */
const quartersPerDay = 96;

/**
 * The quarters of an hour in which the learner studied: a letter for each, in order, by the day of universal time, counted
 * from 1970. Years of them are stored and read at once that way.
 */
type Studied = ReadonlyMap<number, string>;

const letterOf = (quarter: number) => String.fromCodePoint(32 + quarter);
const quarterOf = (letter: string) => (letter.codePointAt(0) ?? 32) - 32;

export const studiedSlice: Slice<Studied> = {
  name: "studied",
  version: 2,
  empty: new Map(),
  fold(known, events) {
    const studied = new Map(known);
    let isMore = false;
    for (const { type, at } of events) {
      if (!study.has(type)) continue;
      const quarter = Math.floor(at / quarterHour);
      const day = Math.floor(quarter / quartersPerDay);
      const [letters, letter] = [studied.get(day) ?? "", letterOf(quarter - day * quartersPerDay)];
      if (letters.includes(letter)) continue;
      studied.set(
        day,
        Array.from(letters + letter)
          .toSorted()
          .join(""),
      );
      isMore = true;
    }
    return isMore ? studied : known;
  },
};

/** The days on which the learner studied, by the calendar of where the learner is now. */
export function daysStudied(studied: Studied, dayOf: DayOf): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const [day, letters] of studied) {
    const dayAt = (letter: string) => dayOf((day * quartersPerDay + quarterOf(letter)) * quarterHour);
    // Telling a day is slow, and years have many quarters: where the first and the last are on one day, all of them are;
    // else there may be three.
    const [first, last] = [dayAt(letters), dayAt(letters.slice(-1))];
    days.add(first);
    if (first !== last) for (const letter of letters) days.add(dayAt(letter));
  }
  return days;
}
