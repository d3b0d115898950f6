const msPerDay = 86_400_000;

/** A day of the calendar, `2026-11-22`. Which day a moment falls on depends on where the learner is: `DayOf` says it. */
export type Day = string;

/** The day that it is for the learner at a moment, in milliseconds since 1970. */
export type DayOf = (at: number) => Day;

/** The day so many days after another, or before it. */
export function dayAfter(day: Day, days = 1): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** How many days lie between two days: 1 from one to the next, less than 0 where the second is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

/** Whether a text names a day that the calendar has: not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** How far away a day is: "today", "tomorrow", "in 12 days". */
export function untilWords(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days <= 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}

/** How long ago a day was: "today", "yesterday", "11 days ago". */
export function agoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
