import type { Snapshot } from "./snapshot";

/** A record of the log with its running number. Numbers rise and are never given twice, even after everything was erased. */
export interface KeptRecord {
  key: number;
  record: unknown;
}

/** Which events are taken out of the log: ids by the key of the record that holds them. */
export type Removal = ReadonlyMap<number, ReadonlySet<string>>;

/** Events by the records that hold them. */
export function removalOf(events: readonly { key: number; event: { id: string } }[]): Removal {
  const removal = new Map<number, Set<string>>();
  for (const { key, event } of events) removal.set(key, (removal.get(key) ?? new Set()).add(event.id));
  return removal;
}

/** Where the log is kept: IndexedDB in the browser, a map in tests. */
export interface RecordStore {
  /** Adds all of the records or none, and gives their keys. */
  add(records: readonly unknown[]): Promise<number[]>;
  /** The records from a key on, in order, so many at most. */
  from(key: number, limit: number): Promise<KeptRecord[]>;
  /** Those of the records that are still there. */
  at(keys: readonly number[]): Promise<KeptRecord[]>;
  /** Takes events out of the log, such as an attempt that the learner deleted: ids by the keys of their records. */
  remove(events: Removal): Promise<void>;
  /** What is stored under the names of slices, undefined where nothing is. */
  snapshots(names: readonly string[]): Promise<unknown[]>;
  /** Stores those snapshots that `mayKeep` allows, by what the log and the stored ones are in the same transaction. */
  keepSnapshots(snapshots: ReadonlyMap<string, Snapshot>): Promise<void>;
}
