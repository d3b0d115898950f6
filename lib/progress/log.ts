import type { Happening, ProgressEvent } from "./event";
import { membersOf } from "./pack";
import type { RecordStore } from "./store";
import { eventVersion } from "./version";

/** An event with the key of its record. */
export interface KeptEvent {
  key: number;
  event: ProgressEvent;
}

/** Appends to the learner's log. Clock and id maker are arguments, so that a test can hold them still. */
export interface Pen {
  now: () => number;
  newId: () => string;
}

/** What happened as an event of the log, with id, time and version. */
export function asEvent(happening: Happening, { now, newId }: Pen): ProgressEvent {
  return { ...happening, id: newId(), at: now(), v: eventVersion };
}

/** Appends events, all or none, and gives them back with their keys once they are durable. */
export async function append(store: RecordStore, events: readonly ProgressEvent[]): Promise<KeptEvent[]> {
  const keys = await store.add(events);
  return events.flatMap((event, index) => {
    const key = keys[index];
    return key === undefined ? [] : { key, event };
  });
}

/** What the log holds under a key: an event, or undefined where it could not be read. It stays stored as it was. */
export interface Entry {
  key: number;
  event: ProgressEvent | undefined;
}

/** How many records are read and validated at a time, so that a page stays quick meanwhile. */
const portion = 1_000;

/**
 * The records from a key on, validated.
 * @param pause lets the browser do what is more urgent
 * @param known a key whose record is only looked for, as it was read before
 */
export async function readLog(store: RecordStore, pause: () => Promise<void>, from = 0, known?: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let next = from; ;) {
    const records = await store.from(next, portion);
    const last = records.at(-1);
    if (!last) return entries;
    // The schemas are fetched by those who have something to read, and by nobody on a first visit.
    const { readEvent } = last.key === known ? {} : await import("./event");
    let read = 0;
    for (const { key, record } of records) {
      for (const member of key === known ? [undefined] : membersOf(record)) {
        entries.push({ key, event: key === known ? undefined : readEvent?.(member) });
        read += 1;
        if (read % portion === 0) await pause();
      }
    }
    if (records.length < portion) return entries;
    next = last.key + 1;
  }
}
