import { describe, expect, test } from "vitest";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { addToReading, nothingRead, readingOf } from "@/lib/progress/reading";
import { seeded } from "@/tests/support/seeded";

/** Events of these happenings, a second apart. */
function eventsOf(...happenings: Happening[]): ProgressEvent[] {
  return happenings.map((happening, index) => ({ ...happening, id: `event-${String(index).padStart(4, "0")}`, at: (index + 1) * 1000, v: 2 }));
}

const done = (chapter: string): Happening => ({ type: "chapter-done", chapter });
const reopened = (chapter: string): Happening => ({ type: "chapter-reopened", chapter });
const stoppedAt = (chapter: string, section: string): Happening => ({ type: "stopped-at", chapter, section });

describe("a chapter", () => {
  test("is done once it is marked as done, and marking it twice changes nothing", () => {
    expect([...readingOf(eventsOf(done("overview"), done("ha-dr"), done("overview"))).done]).toEqual(["overview", "ha-dr"]);
  });

  test("is not done once it is opened again, and may be done again later", () => {
    expect([...readingOf(eventsOf(done("overview"), done("ha-dr"), reopened("overview"))).done]).toEqual(["ha-dr"]);
    expect([...readingOf(eventsOf(done("overview"), reopened("overview"), done("overview"))).done]).toEqual(["overview"]);
  });

  test("may be opened again without ever having been done", () => {
    expect(readingOf(eventsOf(reopened("overview"))).done.size).toBe(0);
  });
});

describe("where reading stopped", () => {
  test("is nowhere at first", () => {
    expect(readingOf([])).toEqual({ done: new Set(), stoppedAt: undefined });
  });

  test("is the section that was on the screen last", () => {
    expect(readingOf(eventsOf(stoppedAt("overview", "what"), stoppedAt("ha-dr", "backups"))).stoppedAt).toEqual({
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

describe("a chapter that was renamed", () => {
  const resolve = (slug: string) => ({ "high-availability": "ha-dr" })[slug] ?? slug;

  test("keeps its progress under its present name", () => {
    const reading = readingOf(eventsOf(done("high-availability"), stoppedAt("high-availability", "backups"), done("pricing")), resolve);

    expect([...reading.done]).toEqual(["ha-dr", "pricing"]);
    expect(reading.stoppedAt).toMatchObject({ chapter: "ha-dr", section: "backups" });
  });

  test("can be opened again under its present name", () => {
    expect(readingOf(eventsOf(done("high-availability"), reopened("ha-dr")), resolve).done.size).toBe(0);
  });
});

test("what happens to objectives of an exam is no reading", () => {
  const read = readingOf(eventsOf(done("overview"), stoppedAt("ha-dr", "backups")));
  const [ticked] = eventsOf({ type: "objective-ticked", exam: "ace", objective: "2.2" });

  expect(ticked && addToReading(read, ticked)).toBe(read);
});

test("what was known before stays as it was, for a page may still show it", () => {
  const [event] = eventsOf(done("overview"));
  const before = readingOf([]);
  const after = event ? addToReading(before, event) : before;

  expect(after).not.toBe(before);
  expect(before.done.size).toBe(0);
  expect(nothingRead).toEqual({ done: new Set(), stoppedAt: undefined });
});

test("reading event by event tells the same as reading the whole log", () => {
  const chance = seeded(8);
  for (let round = 0; round < 50; round += 1) {
    const events = eventsOf(
      ...Array.from({ length: chance.below(12) }, () => chance.pick([done("a"), done("b"), reopened("a"), stoppedAt("a", "x"), stoppedAt("b", "y")])),
    );
    let reading = nothingRead;
    for (const event of events) reading = addToReading(reading, event);

    expect(readingOf(events)).toEqual(reading);
  }
});
