import type { Happening, ProgressEvent } from "./event";
import { eventVersion } from "./version";

/** Where records are kept: IndexedDB in the browser, a map in tests. Records come back in the order they were added. */
export interface RecordStore {
  add(record: unknown): Promise<void>;
  all(): Promise<unknown[]>;
}

/** The learner's log: append-only, validated when read. */
export interface ProgressLog {
  /** Appends what happened and gives back the stored event, once it is durable. */
  append(happening: Happening): Promise<ProgressEvent>;
  /** All events in order, and every record that could not be read, as it was stored: set aside, never dropped. */
  read(): Promise<{ events: ProgressEvent[]; unreadable: unknown[] }>;
}

/** A log over any store. Clock and id maker are arguments, so that a test can hold them still. */
export function createProgressLog(store: RecordStore, { now, newId }: { now: () => number; newId: () => string }): ProgressLog {
  return {
    async append(happening) {
      const event: ProgressEvent = { ...happening, id: newId(), at: now(), v: eventVersion };
      await store.add(event);
      return event;
    },
    async read() {
      const events: ProgressEvent[] = [];
      const unreadable: unknown[] = [];
      const records = await store.all();
      if (records.length === 0) return { events, unreadable };
      // The schemas are fetched by those who have something to read, and by nobody on a first visit.
      const { readEvent } = await import("./event");
      for (const record of records) {
        const event = readEvent(record);
        if (event) events.push(event);
        else unreadable.push(record);
      }
      return { events, unreadable };
    },
  };
}
