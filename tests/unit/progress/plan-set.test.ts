import { expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { type ExamPlan, planSlice } from "@/lib/progress/plan-set";
import { sliceOf } from "@/lib/progress/slice";
import { onDay } from "../../support/study-events";

const plan: ExamPlan = { exam: "ace", date: "2027-04-01", minutes: 30 };
const set = (id: string, day: number, to: ExamPlan | null): ProgressEvent => ({ id: `event-${id}`, at: onDay(day), v: 2, type: "plan-set", plan: to });

test("the plan that was set last holds, in whatever order two logs were merged", () => {
  const events = [set("a", 1, plan), set("c", 3, { ...plan, minutes: 45 }), set("b", 2, null)];

  for (const order of [events, events.toReversed()]) expect(sliceOf(planSlice, order).plan?.minutes).toBe(45);
});

test("a plan that is given up is gone until another is set", () => {
  expect(sliceOf(planSlice, []).plan).toBeUndefined();
  expect(sliceOf(planSlice, [set("b", 2, null), set("a", 1, plan)]).plan).toBeUndefined();
});
