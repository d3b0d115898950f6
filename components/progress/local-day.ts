import type { Day, DayOf } from "@/lib/progress/day";

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/** Days that were told, by how many came before them since 1970: a long log asks for the same ones again and again. */
const told = new Map<number, Day>();

/** The day that the device's calendar shows at a moment. */
export const localDay: DayOf = (at) => {
  const number = Math.floor((at - new Date(at).getTimezoneOffset() * msPerMinute) / msPerDay);
  const day = told.get(number) ?? new Date(number * msPerDay).toISOString().slice(0, 10);
  told.set(number, day);
  return day;
};

const words = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const wordsWithYear = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const shortWords = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

/** A day in words: "Monday 1 March", "Mon, 1 Mar", "1 March 2027". */
export function dayWords(day: string, style: "long" | "short" | "year" = "long"): string {
  const format = { long: words, short: shortWords, year: wordsWithYear }[style];
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
