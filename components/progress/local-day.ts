import type { DayOf } from "@/lib/progress/day";

/** The day that the device's calendar shows at a moment. */
export const localDay: DayOf = (at) => {
  const minutes = new Date(at).getTimezoneOffset();
  return new Date(at - minutes * msPerMinute).toISOString().slice(0, 10);
};

const msPerMinute = 60_000;

const words = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const wordsWithYear = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const shortWords = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

/** A day in words: "Monday 1 March", "Mon, 1 Mar", "1 March 2027". */
export function dayWords(day: string, style: "long" | "short" | "year" = "long"): string {
  const format = { long: words, short: shortWords, year: wordsWithYear }[style];
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
