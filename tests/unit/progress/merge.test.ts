import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { canonicalJson } from "@/lib/progress/json";
import { type Learned, merge } from "@/lib/progress/merge";
import { anyLearned as upTo } from "@/tests/support/a-learned";
import { anyAttempt } from "@/tests/support/any-events";

const anyLearned = upTo(14);

/** What is known, without how often two sides said different things. */
function said({ events, attempts, setAside }: Learned): string {
  return canonicalJson([events, attempts, setAside]);
}

const nothing: Learned = { events: [], attempts: [], setAside: [] };

function done(id: string, second: number, chapter = "ha-dr"): ProgressEvent {
  return { id: `event-${id}`, at: second * 1000, v: 2, type: "chapter-done", chapter };
}

describe("two devices' logs", () => {
  test("say the same whichever is merged into the other", () => {
    fc.assert(
      fc.property(anyLearned, anyLearned, (a, b) => {
        expect(said(merge(a, b))).toBe(said(merge(b, a)));
      }),
    );
  });

  test("say the same however three are brought together", () => {
    fc.assert(
      fc.property(anyLearned, anyLearned, anyLearned, (a, b, c) => {
        expect(said(merge(merge(a, b), c))).toBe(said(merge(a, merge(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  test("say no more when one is merged again", () => {
    fc.assert(
      fc.property(anyLearned, anyLearned, (a, b) => {
        const both = merge(a, b);

        expect(said(merge(both, b))).toBe(said(both));
        expect(said(merge(both, both))).toBe(said(both));
        expect(merge(both, both).conflicts).toBe(0);
      }),
    );
  });

  test("lose no event but those of deleted attempts", () => {
    fc.assert(
      fc.property(anyLearned, anyLearned, (a, b) => {
        const ids = new Set(merge(a, b).events.map(({ id }) => id));
        const lost = [...a.events, ...b.events].filter(({ id, type }) => !ids.has(id) && type !== "attempt-ended" && type !== "attempt-deleted");

        expect(lost).toEqual([]);
      }),
    );
  });
});

describe("an event that both have", () => {
  test("is there once, as the first has it", () => {
    const here = done("0001", 1);
    const { events, conflicts } = merge({ ...nothing, events: [here] }, { ...nothing, events: [structuredClone(here), done("0002", 2)] });

    expect(events).toEqual([here, done("0002", 2)]);
    expect(events[0]).toBe(here);
    expect(conflicts).toBe(0);
  });

  test("holds as it was told later, where they say different things, and that is counted", () => {
    const [earlier, later] = [done("0001", 1), done("0001", 2, "pricing")];
    const merged = merge({ ...nothing, events: [earlier] }, { ...nothing, events: [later] });

    expect(merged.events).toEqual([later]);
    expect(merged.conflicts).toBe(1);
    expect(merge({ ...nothing, events: [later] }, { ...nothing, events: [earlier] }).events).toEqual([later]);
  });
});

describe("an attempt", () => {
  const [attempt] = fc.sample(anyAttempt, 1);
  if (!attempt) throw new Error("One was made.");
  const { ended: _, verdicts: __, ...running } = attempt;
  const ended: ProgressEvent = { id: "event-ended", at: 5_000, v: 2, type: "attempt-ended", attempt };
  const deleted: ProgressEvent = { id: "event-deleted", at: 1_000, v: 2, type: "attempt-deleted", attempt: attempt.id };

  test("that one device deleted comes back from none", () => {
    expect(merge({ ...nothing, events: [deleted] }, { ...nothing, events: [ended], attempts: [running] })).toMatchObject({ events: [deleted], attempts: [] });
  });

  test("that ended on one device runs no more on the other", () => {
    expect(merge({ ...nothing, attempts: [running] }, { ...nothing, events: [ended] })).toMatchObject({ events: [ended], attempts: [] });
  });

  test("that runs on both goes on where more steps were taken", () => {
    const further = { ...running, steps: running.steps + 1 };

    expect(merge({ ...nothing, attempts: [running] }, { ...nothing, attempts: [further] }).attempts).toEqual([further]);
    expect(merge({ ...nothing, attempts: [further] }, { ...nothing, attempts: [running] }).attempts).toEqual([further]);
  });

  test("that ended on both, each noting it for itself, ends once", () => {
    const again: ProgressEvent = { ...ended, id: "event-again", attempt: { ...attempt, steps: attempt.steps + 1 } };

    expect(merge({ ...nothing, events: [ended] }, { ...nothing, events: [again] }).events).toEqual([again]);
  });
});
