import { describe, expect, test } from "vitest";
import type { Happening } from "@/lib/progress/event";
import { createProgressLog, type RecordStore } from "@/lib/progress/log";
import { memoryStore } from "@/tests/support/memory-store";
import { seeded } from "@/tests/support/seeded";

/** A log whose clock stands at `at` and whose ids count up. */
function aLog(store: RecordStore, at = 1_000) {
  let count = 0;
  return createProgressLog(store, {
    now: () => at,
    newId: () => {
      count += 1;
      return `event-${String(count).padStart(4, "0")}`;
    },
  });
}

describe("the log", () => {
  test("of a first visit is empty", async () => {
    expect(await aLog(memoryStore()).read()).toEqual({ events: [], unreadable: [] });
  });

  test("keeps what happened, with id, time and version", async () => {
    const log = aLog(memoryStore(), 5_000);
    const event = await log.append({ type: "chapter-done", chapter: "ha-dr" });

    expect(event).toEqual({ id: "event-0001", at: 5_000, v: 2, type: "chapter-done", chapter: "ha-dr" });
    expect(await log.read()).toEqual({ events: [event], unreadable: [] });
  });

  test("is there again when the page is opened anew", async () => {
    const store = memoryStore();
    const event = await aLog(store).append({ type: "stopped-at", chapter: "pricing", section: "rates" });

    expect((await aLog(store).read()).events).toEqual([event]);
  });

  test("gives back all that was appended, in that order, whatever it was", async () => {
    const chance = seeded(6);
    for (let round = 0; round < 30; round += 1) {
      const log = aLog(memoryStore());
      const appended = [];
      for (let count = chance.below(10); count > 0; count -= 1) {
        const chapter = chance.pick(["ha-dr", "pricing", ""]);
        const happening = chance.pick<Happening>([
          { type: "chapter-done", chapter },
          { type: "chapter-reopened", chapter },
          { type: "stopped-at", chapter, section: chance.text("ab-é🙂", 5) },
          { type: "objective-ticked", exam: chance.pick(["ace", "pca"]), objective: "2.2" },
          { type: "objective-unticked", exam: chance.pick(["ace", "pca"]), objective: "2.2" },
        ]);
        appended.push(await log.append(happening));
      }

      expect(await log.read()).toEqual({ events: appended, unreadable: [] });
    }
  });

  test("does not say that something is kept before it is", async () => {
    const full: RecordStore = { add: () => Promise.reject(new Error("the disk is full")), all: () => Promise.resolve([]) };

    await expect(aLog(full).append({ type: "chapter-done", chapter: "ha-dr" })).rejects.toThrow("the disk is full");
  });
});

describe("a record that cannot be read", () => {
  const newer = { id: "event-from-tomorrow", at: 9_000, v: 3, type: "chapter-done", chapter: "ha-dr", score: 1 };

  test("is set aside as it was stored, and the others are read", async () => {
    const readable = { id: "event-0000", at: 1, v: 2, type: "chapter-done", chapter: "overview" };
    const log = aLog(memoryStore([newer, readable, "scrambled", null]));

    expect(await log.read()).toEqual({ events: [readable], unreadable: [newer, "scrambled", null] });
  });

  test("stays in the store, so that a newer version finds it again", async () => {
    const store = memoryStore([newer]);
    const log = aLog(store);
    await log.read();
    const event = await log.append({ type: "chapter-reopened", chapter: "ha-dr" });
    await log.read();

    expect(await store.all()).toEqual([newer, event]);
  });
});
