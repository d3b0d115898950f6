import { describe, expect, test } from "vitest";
import { append, asEvent, readLog } from "@/lib/progress/log";
import { memoryStore } from "@/tests/support/memory-store";

const pause = () => Promise.resolve();
const pen = { now: () => 5_000, newId: () => "event-0001" };
const happened = { type: "chapter-done", chapter: "ha-dr" } as const;

describe("the log", () => {
  test("of a first visit is empty", async () => {
    expect(await readLog(memoryStore(), pause)).toEqual([]);
  });

  test("keeps what happened, with id, time and version", async () => {
    const store = memoryStore();
    const event = asEvent(happened, pen);

    expect(event).toEqual({ id: "event-0001", at: 5_000, v: 2, type: "chapter-done", chapter: "ha-dr" });
    expect(await append(store, [event])).toEqual([{ key: 1, event }]);
    expect(await readLog(store, pause)).toEqual([{ key: 1, event }]);
  });

  test("does not say that something is kept before it is", async () => {
    const full = { ...memoryStore(), add: () => Promise.reject(new Error("the disk is full")) };

    await expect(append(full, [asEvent(happened, pen)])).rejects.toThrow("the disk is full");
  });

  test("of years is read in portions, whole and in order, with a pause between them", async () => {
    const records = Array.from({ length: 2_500 }, (_, index) => ({ ...asEvent(happened, pen), id: `event-${index}-of-years` }));
    let pauses = 0;
    const entries = await readLog(memoryStore(records), async () => {
      pauses += 1;
    });

    expect(entries.map(({ event }) => event)).toEqual(records);
    expect(pauses).toBe(2);
  });

  test("sets aside what cannot be read, and reads the rest", async () => {
    const event = asEvent(happened, pen);
    const entries = await readLog(memoryStore([{ ...event, v: 3 }, event, "scrambled", null]), pause);

    expect(entries).toEqual([
      { key: 1, event: undefined },
      { key: 2, event },
      { key: 3, event: undefined },
      { key: 4, event: undefined },
    ]);
  });
});
