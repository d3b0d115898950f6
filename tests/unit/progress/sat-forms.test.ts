import { expect, test } from "vitest";
import { satFormsSlice } from "@/lib/progress/sat-forms";
import { sliceOf } from "@/lib/progress/slice";
import { answered, attemptEnded, onDay } from "../../support/study-events";

test("a fixed form that was sat to its end is known; one put aside, one from a seed and an answer in practice tell of none", () => {
  const sat = attemptEnded("one", onDay(0), {});
  const aside = attemptEnded("two", onDay(1), {});
  aside.attempt = { ...aside.attempt, form: { ...aside.attempt.form, form: "b" }, ended: { at: onDay(1), how: "put-aside" } };
  const seeded = attemptEnded("three", onDay(2), {});
  seeded.attempt = { ...seeded.attempt, form: { ...seeded.attempt.form, form: "seeded" } };
  const known = sliceOf(satFormsSlice, [answered("ace-001", onDay(0)), sat, aside, seeded]);

  expect([...known]).toEqual(["ace-a"]);
  expect(satFormsSlice.fold(known, [sat])).toBe(known);
});
