import { describe, expect, test } from "vitest";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { sliceOf } from "@/lib/progress/slice";
import { seeded } from "@/tests/support/seeded";

/** Events of these happenings, a second apart. */
function eventsOf(...happenings: Happening[]): ProgressEvent[] {
  return happenings.map((happening, index) => ({ ...happening, id: `event-${String(index).padStart(4, "0")}`, at: (index + 1) * 1000, v: 2 }));
}

const readingOf = (events: readonly ProgressEvent[]) => sliceOf(readingSlice, events);
const doneIn = (...happenings: Happening[]) => [...doneChapters(readingOf(eventsOf(...happenings)))];

const done = (chapter: string): Happening => ({ type: "chapter-done", chapter });
const reopened = (chapter: string): Happening => ({ type: "chapter-reopened", chapter });
const stoppedAt = (chapter: string, section: string): Happening => ({ type: "stopped-at", chapter, section });

describe("a chapter", () => {
  test("is done once it is marked as done, and marking it twice changes nothing", () => {
    expect(doneIn(done("overview"), done("ha-dr"), done("overview"))).toEqual(["overview", "ha-dr"]);
  });

  test("is not done once it is opened again, and may be done again later", () => {
    expect(doneIn(done("overview"), done("ha-dr"), reopened("overview"))).toEqual(["ha-dr"]);
    expect(doneIn(done("overview"), reopened("overview"), done("overview"))).toEqual(["overview"]);
  });

  test("may be opened again without ever having been done", () => {
    expect(doneIn(reopened("overview"))).toEqual([]);
  });

  test("is what was said of it last by the clock, in whatever order two devices' events arrive", () => {
    const [first, second, third] = eventsOf(done("ha-dr"), reopened("ha-dr"), done("ha-dr"));
    if (!first || !second || !third) throw new Error("Three were made.");

    expect([...doneChapters(readingOf([second, first]))]).toEqual([]);
    expect([...doneChapters(readingOf([third, second, first]))]).toEqual(["ha-dr"]);
  });
});

describe("where reading stopped", () => {
  test("is nowhere at first", () => {
    expect(readingOf([]).stoppedAt).toBeUndefined();
  });

  test("is the section that was on the screen last", () => {
    expect(readingOf(eventsOf(stoppedAt("overview", "what"), stoppedAt("ha-dr", "backups"))).stoppedAt).toMatchObject({
      chapter: "ha-dr",
      section: "backups",
      at: 2000,
    });
  });

  test("is not changed by marking chapters", () => {
    expect(readingOf(eventsOf(stoppedAt("overview", "what"), done("overview"), reopened("overview"))).stoppedAt?.section).toBe("what");
  });

  test("is the latest by the clock, in whatever order two devices' events arrive", () => {
    const chance = seeded(7);
    const events = eventsOf(...["a", "b", "c", "d", "e"].map((section) => stoppedAt("ha-dr", section)));
    for (let round = 0; round < 50; round += 1) {
      const shuffled = events
        .map((event) => ({ event, place: chance.below(1000) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ event }) => event);

      expect(readingOf(shuffled).stoppedAt?.section).toBe("e");
    }
  });
});

test("a chapter that was renamed keeps its progress under its present name", () => {
  const resolve = (slug: string) => ({ "high-availability": "ha-dr" })[slug] ?? slug;

  expect([...doneChapters(readingOf(eventsOf(done("high-availability"), done("pricing"))), resolve)]).toEqual(["ha-dr", "pricing"]);
  expect(doneChapters(readingOf(eventsOf(done("high-availability"), reopened("ha-dr"))), resolve).size).toBe(0);
  expect([...doneChapters(readingOf(eventsOf(reopened("ha-dr"), done("high-availability"))), resolve)]).toEqual(["ha-dr"]);
});

test("what happens to objectives of an exam is no reading", () => {
  const read = readingOf(eventsOf(done("overview"), stoppedAt("ha-dr", "backups")));
  const [ticked] = eventsOf({ type: "objective-ticked", exam: "ace", objective: "2.2" });

  expect(ticked && readingSlice.fold(read, [ticked])).toBe(read);
});

test("what was known before stays as it was, for a page may still show it", () => {
  const before = readingOf([]);
  const after = readingSlice.fold(before, eventsOf(done("overview")));

  expect([doneChapters(before).size, doneChapters(after).size]).toEqual([0, 1]);
});
