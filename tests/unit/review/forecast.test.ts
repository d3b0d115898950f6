import { expect, test } from "vitest";
import { forecastOf } from "@/lib/review/forecast";
import { remember } from "@/lib/review/memory";
import { dayOf, onDay } from "../../support/study-events";

const reviewedOnce = (day: number) => ({ memory: remember(undefined, { at: onDay(day), verdict: "correct", confidence: "sure" }) });

test("a card falls on its day, and again where it comes back within the days", () => {
  // Right on day 0: due on day 2, then 11 days later on day 13, then 46 days later.
  const forecast = forecastOf(new Map([["fact:a", reviewedOnce(0)]]), { now: onDay(0, 60), dayOf, days: 30 });

  expect(forecast.flatMap(({ cards }, ahead) => (cards > 0 ? [[ahead, cards]] : []))).toEqual([
    [2, 1],
    [13, 1],
  ]);
  expect(forecast[2]?.day).toBe("2027-03-03");
  expect(forecast).toHaveLength(30);
});

test("what is overdue falls on today", () => {
  const [today] = forecastOf(new Map([["objective:ace-2.2", reviewedOnce(0)]]), { now: onDay(8), dayOf, days: 3 });

  expect(today).toEqual({ day: "2027-03-09", questions: 1, cards: 0 });
});

test("what is no card of ours is left out", () => {
  const forecast = forecastOf(new Map([["unknown:x", reviewedOnce(0)]]), { now: onDay(8), dayOf, days: 3 });

  expect(forecast.every(({ questions, cards }) => questions + cards === 0)).toBe(true);
});
