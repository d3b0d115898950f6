import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { countTicked, isTicked, objectivesSlice } from "@/lib/progress/objectives";
import { sliceOf } from "@/lib/progress/slice";
import { seeded } from "@/tests/support/seeded";

const tickedOf = (events: readonly ProgressEvent[]) => sliceOf(objectivesSlice, events);
const nothingTicked = objectivesSlice.empty;

let count = 0;

/** A tick or untick of an objective at a second. */
function event(type: "objective-ticked" | "objective-unticked", exam: "ace" | "pca", objective: string, second: number): ProgressEvent {
  count += 1;
  return { type, exam, objective, id: `event-${String(count).padStart(4, "0")}`, at: second * 1000, v: 2 };
}

describe("an objective", () => {
  test("is not ticked at first", () => {
    expect(isTicked(nothingTicked, "ace", "2.2")).toBe(false);
    expect(countTicked(nothingTicked)).toBe(0);
  });

  test("is ticked, unticked and ticked again", () => {
    const events = [event("objective-ticked", "ace", "2.2", 1), event("objective-unticked", "ace", "2.2", 2), event("objective-ticked", "ace", "2.2", 3)];

    expect([1, 2, 3].map((length) => isTicked(tickedOf(events.slice(0, length)), "ace", "2.2"))).toEqual([true, false, true]);
  });

  test("of one exam is not the one of the other that has its number", () => {
    const ticked = tickedOf([event("objective-ticked", "ace", "2.2", 1)]);

    expect(isTicked(ticked, "ace", "2.2")).toBe(true);
    expect(isTicked(ticked, "pca", "2.2")).toBe(false);
  });

  test("may be unticked without ever having been ticked", () => {
    expect(countTicked(tickedOf([event("objective-unticked", "pca", "1.1", 1)]))).toBe(0);
  });

  test("follows the latest by the clock, in whatever order two devices' events arrive", () => {
    const chance = seeded(21);
    const events = [
      event("objective-ticked", "ace", "2.2", 1),
      event("objective-unticked", "ace", "2.2", 2),
      event("objective-ticked", "ace", "3.2", 3),
      event("objective-unticked", "ace", "3.2", 4),
      event("objective-ticked", "ace", "3.2", 5),
    ];
    for (let round = 0; round < 50; round += 1) {
      const shuffled = events
        .map((one) => ({ one, place: chance.below(1000) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one);
      const ticked = tickedOf(shuffled);

      expect([isTicked(ticked, "ace", "2.2"), isTicked(ticked, "ace", "3.2")]).toEqual([false, true]);
    }
  });
});

test("ticked objectives are counted for one exam and for both", () => {
  const ticked = tickedOf([
    event("objective-ticked", "ace", "1.1", 1),
    event("objective-ticked", "ace", "2.2", 2),
    event("objective-ticked", "pca", "1.1", 3),
    event("objective-unticked", "ace", "1.1", 4),
  ]);

  expect([countTicked(ticked, "ace"), countTicked(ticked, "pca"), countTicked(ticked)]).toEqual([1, 1, 2]);
});

test("reading changes nothing, and what was known before stays as it was", () => {
  const before = tickedOf([event("objective-ticked", "ace", "1.1", 1)]);
  const done: ProgressEvent = { type: "chapter-done", chapter: "overview", id: "event-done", at: 2000, v: 2 };

  expect(objectivesSlice.fold(before, [done])).toBe(before);
  expect(countTicked(objectivesSlice.fold(before, [event("objective-ticked", "ace", "1.2", 2)]))).toBe(2);
  expect(countTicked(before)).toBe(1);
});
