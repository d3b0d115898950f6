import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersSlice } from "@/lib/progress/answers";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { anAttempt, anEvent, attemptEnded } from "@/tests/support/an-attempt";

const idsAfter = (events: readonly ProgressEvent[]) => [...sliceOf(attemptsSlice, events).ended.keys()].toSorted();
const first = attemptEnded(anAttempt({}, { id: "first" }), 1_000);
const second = attemptEnded(anAttempt({}, { id: "second" }), 2_000);
const firstDeleted = anEvent({ type: "attempt-deleted", attempt: "first" }, 3_000);

describe("the attempts that are over", () => {
  test("are those that ended and were not taken out", () => {
    expect(idsAfter([first, second])).toEqual(["first", "second"]);
    expect(idsAfter([first, second, firstDeleted])).toEqual(["second"]);
  });

  test("leave a deleted one out when its end arrives after its deletion, in this batch or in a later one", () => {
    expect(idsAfter([firstDeleted, first, second])).toEqual(["second"]);
    const then = attemptsSlice.fold(sliceOf(attemptsSlice, [firstDeleted]), [first]);
    expect(then.ended.size).toBe(0);
  });

  test("hold one record of an attempt that two tabs ended: the one with more steps, whichever comes first", () => {
    const fewer = attemptEnded(anAttempt({ marks: "-" }, { id: "twice", steps: 10 }), 5_000);
    const more = attemptEnded(anAttempt({ marks: "+" }, { id: "twice", steps: 11 }), 4_000);
    for (const events of [
      [fewer, more],
      [more, fewer],
    ]) {
      expect(sliceOf(attemptsSlice, events).ended.get("twice")?.steps).toBe(11);
    }
  });

  test("change nothing in what was known before", () => {
    const before = sliceOf(attemptsSlice, [first]);
    attemptsSlice.fold(before, [second, firstDeleted]);
    expect([...before.ended.keys()]).toEqual(["first"]);
    expect(before.deleted.size).toBe(0);
    expect(attemptsSlice.empty.ended.size).toBe(0);
  });

  test("follow from the events alone: in any order and in any batches the same are known", () => {
    const ids = fc.constantFrom("one", "two", "three");
    const ending = fc
      .tuple(ids, fc.integer({ min: 0, max: 3 }), fc.constantFrom("+", "-"))
      .map(([id, steps, marks]) => attemptEnded(anAttempt({ marks }, { id, steps })));
    const deleting = ids.map((id) => anEvent({ type: "attempt-deleted", attempt: id }, 1_000));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: ending }, deleting), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        fc.nat(12),
        (events, ranks, cut) => {
          const shuffled = events
            .map((event) => ({ event, rank: ranks.next().value ?? 0 }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ event }) => event);
          const whole = sliceOf(attemptsSlice, events);
          expect(attemptsSlice.fold(sliceOf(attemptsSlice, shuffled.slice(0, cut)), shuffled.slice(cut))).toEqual(whole);
        },
      ),
    );
  });
});

test("a fixed form counts as sat once an attempt at it was submitted or ran out, not when it was put aside or drawn by a seed", () => {
  const at = (form: "a" | "b" | "c" | "seeded", how: "submitted" | "time-up" | "put-aside") =>
    anAttempt({ exam: "pca", form: { form } }, { ended: { at: 1_000, how } });
  const sat = [at("a", "submitted"), at("b", "put-aside"), at("c", "time-up"), at("seeded", "submitted")];
  expect([
    ...sliceOf(
      answersSlice,
      sat.map((attempt) => attemptEnded(attempt)),
    ).sat,
  ]).toEqual(["pca-a", "pca-c"]);
});
