import type { Snapshot } from "./snapshot";

/** A record of the log with its running number. Numbers rise and are never given twice, even after everything was erased. */
export interface KeptRecord {
  key: number;
  record: unknown;
}

/** Where the log is kept: IndexedDB in the browser, a map in tests. */
export interface RecordStore {
  /** Adds all of the records or none, and gives their keys. */
  add(records: readonly unknown[]): Promise<number[]>;
  /** The records from a key on, in order, so many at most. */
  from(key: number, limit: number): Promise<KeptRecord[]>;
  /** Those of the records that are still there. */
  at(keys: readonly number[]): Promise<KeptRecord[]>;
  /** Takes records out of the log, such as an attempt that the learner deleted. */
  remove(keys: readonly number[]): Promise<void>;
  /** What is stored under the names of slices, undefined where nothing is. */
  snapshots(names: readonly string[]): Promise<unknown[]>;
  /** Stores those snapshots that `mayKeep` allows, by what the log and the stored ones are in the same transaction. */
  keepSnapshots(snapshots: ReadonlyMap<string, Snapshot>): Promise<void>;
}
