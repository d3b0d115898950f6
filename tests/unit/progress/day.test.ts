import { expect, test } from "vitest";
import { agoWords, dayAfter, daysBetween, isDay, untilWords } from "@/lib/progress/day";

test("days are counted over the ends of months, years and February", () => {
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  expect(dayAfter("2027-03-01", -1)).toBe("2027-02-28");
  // 365 days of 2027, and 31 of January 2028.
  expect(daysBetween("2027-01-01", "2028-02-01")).toBe(396);
  expect(daysBetween("2027-03-02", "2027-03-01")).toBe(-1);
});

test("a day is one that the calendar has", () => {
  expect(["2027-03-28", "2028-02-29"].every(isDay)).toBe(true);
  expect(["2027-02-29", "2027-13-01", "2027-3-1", "tomorrow", ""].some(isDay)).toBe(false);
});

test("days ahead and days ago are told in words", () => {
  const today = "2027-03-01";

  expect(["2027-03-01", "2027-03-02", "2027-03-13"].map((day) => untilWords(today, day))).toEqual(["today", "tomorrow", "in 12 days"]);
  expect(["2027-03-01", "2027-02-28", "2027-02-18"].map((day) => agoWords(day, today))).toEqual(["today", "yesterday", "11 days ago"]);
});
