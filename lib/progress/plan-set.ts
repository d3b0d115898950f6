import type { ProgressEvent } from "./event";
import { isLater } from "./order";
import type { Slice } from "./slice";

type PlanSet = Extract<ProgressEvent, { type: "plan-set" }>;

/** The exam that the learner plans for, its day, and the minutes of a day for it. */
export type ExamPlan = NonNullable<PlanSet["plan"]>;

/** What was set last: a plan, or that there is none. */
export interface PlanKnown {
  plan: ExamPlan | undefined;
  at: number;
  id: string;
}

/** The plan that was set last by the clock, in whatever order events come; at one moment the greater id. */
export const planSlice: Slice<PlanKnown> = {
  name: "plan",
  version: 1,
  empty: { plan: undefined, at: 0, id: "" },
  fold(known, events) {
    let latest = known;
    for (const event of events) {
      if (event.type === "plan-set" && isLater(event, latest)) latest = { plan: event.plan ?? undefined, at: event.at, id: event.id };
    }
    return latest;
  },
};
