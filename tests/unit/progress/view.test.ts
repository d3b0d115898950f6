import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersSlice } from "@/lib/progress/answers";
import { attemptsSlice } from "@/lib/progress/attempts";
import { markedSlice } from "@/lib/progress/changed";
import { notesSlice } from "@/lib/progress/notes";
import { planSlice } from "@/lib/progress/plan-set";
import { preferencesSlice } from "@/lib/progress/preferences";
import { satFormsSlice } from "@/lib/progress/sat-forms";
import { studiedSlice } from "@/lib/progress/studied";
import { paceSlice } from "@/lib/review/pace";
import { recallSlice } from "@/lib/review/recall";
import { reviewSlice } from "@/lib/review/reviews";
import { attemptsToldSlice, withoutDeleted } from "@/lib/progress/attempts-told";
import type { ProgressEvent } from "@/lib/progress/event";
import { objectivesSlice } from "@/lib/progress/objectives";
import { readingSlice } from "@/lib/progress/reading";
import { runsSlice } from "@/lib/progress/runs";
import { type Slice, sliceOf } from "@/lib/progress/slice";
import { anyAttempt, anyEvents } from "@/tests/support/any-events";
import { memoryStore } from "@/tests/support/memory-store";
import { openView } from "@/tests/support/open-view";

const slices: Slice<unknown>[] = [
  answersSlice,
  attemptsSlice,
  attemptsToldSlice,
  markedSlice,
  notesSlice,
  objectivesSlice,
  paceSlice,
  planSlice,
  preferencesSlice,
  readingSlice,
  recallSlice,
  reviewSlice,
  runsSlice,
  satFormsSlice,
  studiedSlice,
];

/** Text that is the same for the same knowledge: maps, sets and objects in the order of their keys. */
function written(state: unknown): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (value instanceof Set) return [...value].map(String).toSorted();
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return (value instanceof Map ? [...value] : Object.entries(value)).toSorted(([a], [b]) => String(a).localeCompare(String(b)));
  });
}

function done(chapter: string, second: number, changes: object = {}): ProgressEvent {
  return { id: `done-${chapter}-${second}`, at: second * 1000, v: 2, type: "chapter-done", chapter, ...changes };
}

/** More than are read without a snapshot being worth its while. */
const longLog = Array.from({ length: 300 }, (_, index) => done(`chapter-${index}`, index + 1));

const named = slices.map((slice): [string, Slice<unknown>] => [slice.name, slice]);

// What is known of reviews in short may ask for the whole log, which its own test gives it.
describe.each(named.filter(([name]) => name !== recallSlice.name))("what is known of %s", (_, slice) => {
  test("is the same in whatever order events come, and however many come at a time", () => {
    fc.assert(
      fc.property(
        anyEvents().chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.nat(events.length))),
        ([events, shuffled, cut]) => {
          const once = written(sliceOf(slice, events));
          const inTwo = slice.fold(slice.fold(slice.empty, shuffled.slice(0, cut)), shuffled.slice(cut));

          expect(written(inTwo)).toBe(once);
          expect(written(slice.empty)).toBe(written(structuredClone(slice.empty)));
        },
      ),
    );
  });

  test("changes nothing in the state it was given, which a page may still show", () => {
    fc.assert(
      fc.property(anyEvents(), anyEvents(), (events, more) => {
        const before = sliceOf(slice, events);
        const text = written(before);
        slice.fold(before, more);

        expect(written(before)).toBe(text);
      }),
    );
  });
});

// The list of attempts is left out: what it knows of deleted ones goes with their records.
describe.each(named.filter(([name]) => name !== attemptsToldSlice.name))("what is known of %s", (_, slice) => {
  test("from a snapshot and what came after is what the whole log tells", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(40), fc.nat(40), fc.boolean(), async (events, cut, twice) => {
        const store = memoryStore(events.slice(0, cut));
        const first = openView(store);
        await first.view.open(slice);
        await first.view.keepSnapshots();
        for (const event of events.slice(cut)) await store.add([event]);
        if (twice) {
          await first.view.catchUp();
          await first.view.keepSnapshots();
        }
        const state = await openView(store).view.open(slice);

        expect(written(state)).toBe(written(sliceOf(slice, withoutDeleted(events))));
        await first.view.catchUp();
        expect(written(first.known.states.get(slice.name))).toBe(written(state));
      }),
    );
  });

  test("by one event after the other is what the whole log tells", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(12), async (events) => {
        const tab = openView(memoryStore());
        await tab.view.open(slice);
        for (const event of events) await tab.write(event);

        expect(written(tab.known.states.get(slice.name))).toBe(written(sliceOf(slice, withoutDeleted(events))));
      }),
    );
  });
});

describe("a first visit", () => {
  test("reads nothing, and knows what is known of nothing", async () => {
    const store = memoryStore();
    const tab = openView(store);

    expect(await tab.view.open(readingSlice)).toEqual(readingSlice.empty);
    expect(tab.known.unreadable).toEqual([]);
    expect(store.reads).toBe(0);
  });
});

describe("a long log", () => {
  /** What nobody should go on from. */
  const wrong = { chapters: new Map(), stoppedAt: undefined };

  test("is read once: the next visit reads its snapshots and what came after", async () => {
    const store = memoryStore(longLog);
    const first = openView(store);
    await Promise.all([first.view.open(readingSlice), first.view.open(answersSlice)]);
    expect(store.reads).toBe(300);
    expect(first.view.longestTail()).toBe(300);
    await first.view.keepSnapshots();
    expect(first.view.longestTail()).toBe(0);
    await store.add([done("late", 1_000)]);
    store.reads = 0;

    const reading = await openView(store).view.open(readingSlice);

    expect(reading.chapters.size).toBe(301);
    // The record up to which the snapshot goes, to see that it still stands, and the one after it.
    expect(store.reads).toBe(2);
  });

  test.each<[string, (stored: { version: number; eventVersion: number; upTo: number; state: unknown }) => unknown]>([
    ["of another version of the slice", (stored) => ({ ...stored, version: 99, state: wrong })],
    ["of another version of events", (stored) => ({ ...stored, eventVersion: 1, state: wrong })],
    ["that goes further than the log", (stored) => ({ ...stored, upTo: 301, state: wrong })],
    ["that goes to no record", (stored) => ({ ...stored, upTo: -1, state: wrong })],
    ["whose state is of another shape", (stored) => ({ ...stored, state: new Map() })],
    ["whose state lacks a part", (stored) => ({ ...stored, state: { stoppedAt: undefined } })],
    ["that its slice cannot go on from", (stored) => ({ ...stored, upTo: 299, state: { chapters: 7, stoppedAt: undefined } })],
    ["that is none", () => "scrambled"],
  ])("is read anew past a snapshot %s", async (_, change) => {
    const store = memoryStore(longLog);
    const first = openView(store);
    await first.view.open(readingSlice);
    await first.view.keepSnapshots();
    store.stored.set("reading", change(store.stored.get("reading") as never));

    expect((await openView(store).view.open(readingSlice)).chapters.size).toBe(300);
  });

  test("that was erased leaves nothing behind, not even in a snapshot that comes late", async () => {
    const store = memoryStore(longLog);
    const late = openView(store);
    await late.view.open(readingSlice);
    store.records.clear();
    await late.view.keepSnapshots();
    expect(store.stored.size).toBe(0);

    await store.add([done("new", 2_000)]);
    await late.view.catchUp();
    expect([...((late.known.states.get("reading") as typeof readingSlice.empty).chapters.keys() ?? [])]).toEqual(["new"]);
  });

  test("keeps the snapshot of a newer version of the site, and the one that goes further", async () => {
    const store = memoryStore(longLog);
    const tab = openView(store);
    await tab.view.open(readingSlice);
    const newer = { version: 99, eventVersion: 99, upTo: 5, state: "of tomorrow" };
    store.stored.set("reading", newer);
    await tab.view.keepSnapshots();

    expect(store.stored.get("reading")).toEqual(newer);
  });
});

describe("a record that cannot be read", () => {
  const newer = { id: "event-from-tomorrow", at: 9_000, v: 3, type: "chapter-done", chapter: "ha-dr", score: 1 };

  test("is listed by its key and stays as it was stored, though snapshots stand for the log", async () => {
    const store = memoryStore([newer, ...longLog, "scrambled"]);
    const first = openView(store);
    await first.view.catchUp();
    expect(first.known.unreadable).toEqual([1, 302]);
    await first.view.keepSnapshots();
    store.reads = 0;

    const next = openView(store);
    await next.view.catchUp();
    expect(next.known.unreadable).toEqual([1, 302]);
    expect(store.reads).toBe(1);
    expect(await store.at(next.known.unreadable)).toEqual([
      { key: 1, record: newer },
      { key: 302, record: "scrambled" },
    ]);
  });
});

describe("an attempt that the learner deletes", () => {
  const [attempt] = fc.sample(anyAttempt, 1);
  if (!attempt) throw new Error("One was made.");
  const base = { at: 5_000_000, v: 2 } as const;
  const ended: ProgressEvent = { ...base, id: "event-ended", type: "attempt-ended", attempt };
  const deleted: ProgressEvent = { ...base, id: "event-deleted", type: "attempt-deleted", attempt: attempt.id };
  const other: ProgressEvent = { ...base, id: "event-other", type: "attempt-ended", attempt: { ...attempt, id: "attempt-other" } };

  test("is taken out of the log itself, and only the word that it is deleted stays", async () => {
    const store = memoryStore([...longLog, ended, other]);
    const tab = openView(store);
    await tab.view.open(answersSlice);
    await tab.view.keepSnapshots();
    await tab.write(deleted);

    expect([...store.records.keys()].slice(-2)).toEqual([302, 303]);
    expect(store.records.get(303)).toEqual(deleted);
    expect(written(tab.known.states.get("answers"))).toBe(written(sliceOf(answersSlice, [other])));
  });

  test("is taken out by the next tab that reads, when the one that deleted it was killed in the midst", async () => {
    const store = memoryStore([...longLog, ended, other]);
    const killed = openView(store);
    await killed.view.open(answersSlice);
    await killed.view.keepSnapshots();
    await store.add([deleted]);

    expect(written(await openView(store).view.open(answersSlice))).toBe(written(sliceOf(answersSlice, [other])));
    expect(store.records.has(301)).toBe(false);
  });

  test("does not come back with a record that comes later, and costs no reading of the whole log", async () => {
    const store = memoryStore([...longLog, deleted]);
    const tab = openView(store);
    await tab.view.open(answersSlice);
    store.reads = 0;
    await tab.write(ended);

    expect(store.records.has(302)).toBe(false);
    expect(store.reads).toBeLessThan(5);
    expect(tab.known.states.get("answers")).toEqual(answersSlice.empty);
    await tab.write({ ...other, id: "event-again" });
    expect(written(tab.known.states.get("answers"))).toBe(written(sliceOf(answersSlice, [{ ...other, id: "event-again" }])));
  });
});

describe("many events in one record", () => {
  const [attempt] = fc.sample(anyAttempt, 1);
  if (!attempt) throw new Error("One was made.");
  const ended: ProgressEvent = { at: 5_000, v: 2, id: "event-ended", type: "attempt-ended", attempt };
  const deleted: ProgressEvent = { at: 6_000, v: 2, id: "event-deleted", type: "attempt-deleted", attempt: attempt.id };

  test("tell the same as in records of their own", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(20), fc.nat(20), async (events, cut) => {
        const apart = openView(memoryStore(events));
        const together = openView(memoryStore([...events.slice(0, cut), { pack: events.slice(cut) }]));
        const states = await Promise.all([apart, together].map(({ view }) => view.open(reviewSlice)));

        expect(written(states[1])).toBe(written(states[0]));
      }),
    );
  });

  test("lose only the attempt that is deleted, and those that cannot be read stay", async () => {
    const store = memoryStore([{ pack: [done("overview", 1), ended, "scrambled"] }]);
    const tab = openView(store);
    await tab.view.open(readingSlice);
    expect(tab.known.unreadable).toEqual([1]);
    await tab.write(deleted);

    expect(store.records.get(1)).toEqual({ pack: [done("overview", 1), "scrambled"] });
    expect((tab.known.states.get("reading") as typeof readingSlice.empty).chapters.size).toBe(1);
  });
});

test("what was done to the store in another way shows when the view starts over", async () => {
  const store = memoryStore(longLog);
  const tab = openView(store);
  await tab.view.open(readingSlice);
  store.records.delete(7);
  await tab.view.catchUp();
  expect((tab.known.states.get("reading") as typeof readingSlice.empty).chapters.size).toBe(300);
  await tab.view.startOver();
  expect((tab.known.states.get("reading") as typeof readingSlice.empty).chapters.size).toBe(299);
});

describe("two tabs", () => {
  test("both write, and each comes to know what the other wrote", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(16), fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), async (events, turns) => {
        const store = memoryStore();
        const [a, b] = [openView(store), openView(store)];
        await Promise.all([a.view.open(readingSlice), b.view.open(readingSlice)]);
        // At the same time, and none is told of the other's.
        await Promise.all(events.map((event, index) => (turns[index] ? a : b).write(event)));
        await Promise.all([a.view.catchUp(), b.view.catchUp()]);

        const all = written(sliceOf(readingSlice, events));
        expect([written(a.known.states.get("reading")), written(b.known.states.get("reading"))]).toEqual([all, all]);
      }),
    );
  });
});
