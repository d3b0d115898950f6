import { expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { numberOf, preferencesSlice } from "@/lib/progress/preferences";
import { sliceOf } from "@/lib/progress/slice";
import { onDay } from "../../support/study-events";

const set = (id: string, day: number, value: string | number | boolean, name = "review-minutes"): ProgressEvent => ({
  id: `event-${id}`,
  at: onDay(day),
  v: 2,
  type: "preference-set",
  name,
  value,
});
const bounds = { usual: 15, least: 5, most: 120 };

test("the latest setting of a name holds, in whatever order two logs were merged", () => {
  const events = [set("a", 1, 10), set("b", 3, 30), set("c", 2, 20), set("d", 4, "dark", "other")];

  for (const order of [events, events.toReversed()]) expect(numberOf(sliceOf(preferencesSlice, order), "review-minutes", bounds)).toBe(30);
});

test("two settings of one moment are told apart by their ids", () => {
  const events = [set("a", 1, 10), set("b", 1, 30)];

  for (const order of [events, events.toReversed()]) expect(numberOf(sliceOf(preferencesSlice, order), "review-minutes", bounds)).toBe(30);
});

test("what is not set, out of bounds or no number counts as the usual", () => {
  expect(numberOf(preferencesSlice.empty, "review-minutes", bounds)).toBe(15);
  for (const value of [4, 121, "20", true]) expect(numberOf(sliceOf(preferencesSlice, [set("a", 1, value)]), "review-minutes", bounds)).toBe(15);
});
