import { expect, test } from "vitest";
import { paceOf, paceSlice, usualPace } from "@/lib/review/pace";
import { sliceOf } from "@/lib/progress/slice";
import { answered, onDay, recalled } from "../../support/study-events";

/** Answers at these minutes of a day. */
const answeredAt = (...minutes: readonly number[]) => minutes.map((minute) => answered("ace-001", onDay(0, minute)));

test("the learner's pace is the middle of the time between answers", () => {
  // Gaps of 60, 120, 30, 90 and 60 seconds: in order 30, 60, 60, 90, 120.
  expect(paceOf(sliceOf(paceSlice, answeredAt(0, 1, 3, 3.5, 5, 6))).question).toBe(60);
  // One more of 90: 30, 60, 60, 90, 90, 120, whose middle lies between 60 and 90.
  expect(paceOf(sliceOf(paceSlice, answeredAt(0, 1, 3, 3.5, 5, 6, 7.5))).question).toBe(75);
});

test("a pause of more than five minutes is no time spent on a question", () => {
  // Five gaps of a minute, and six pauses between them.
  expect(paceOf(sliceOf(paceSlice, answeredAt(0, 1, 60, 61, 120, 121, 180, 181, 240, 241, 300, 360))).question).toBe(60);
});

test("with too few answers the usual pace is reckoned with", () => {
  expect(paceOf([])).toEqual(usualPace);
  expect(paceOf(sliceOf(paceSlice, answeredAt(0, 2, 4, 6)))).toEqual(usualPace);
});

test("cards have a pace of their own", () => {
  const cards = [0, 1, 2, 3, 4, 5].map((step) => recalled("fact:a", onDay(0, step / 6)));

  expect(paceOf(sliceOf(paceSlice, cards))).toEqual({ question: 60, card: 10 });
});

test("only the latest answers count, and their order in the log does not", () => {
  const slow = answeredAt(...Array.from({ length: 200 }, (_, at) => at * 4));
  const fast = Array.from({ length: 130 }, (_, at) => answered("ace-001", onDay(1, at / 2)));

  expect(paceOf(sliceOf(paceSlice, [...slow, ...fast])).question).toBe(30);
  expect(sliceOf(paceSlice, [...fast, ...slow].toReversed())).toEqual(sliceOf(paceSlice, [...slow, ...fast]));
});
