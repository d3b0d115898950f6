import { without } from "@/lib/progress/pack";
import { mayKeep, type Snapshot } from "@/lib/progress/snapshot";
import type { RecordStore } from "@/lib/progress/store";

/** The log's store for tests, with what it holds laid open and how much was read of it. */
export interface MemoryStore extends RecordStore {
  records: Map<number, unknown>;
  stored: Map<string, unknown>;
  /** How many records were read so far. */
  reads: number;
}

/** A map by running number. Records are copied in and out, as IndexedDB does. */
export function memoryStore(kept: readonly unknown[] = []): MemoryStore {
  const records = new Map(kept.map((record, index): [number, unknown] => [index + 1, structuredClone(record)]));
  const stored = new Map<string, unknown>();
  let lastKey = records.size;
  return {
    records,
    stored,
    reads: 0,
    async add(added) {
      return added.map((record) => {
        lastKey += 1;
        records.set(lastKey, structuredClone(record));
        return lastKey;
      });
    },
    async from(from, limit) {
      const found = [...records].filter(([key]) => key >= from).slice(0, limit);
      this.reads += found.length;
      return found.map(([key, record]) => ({ key, record: structuredClone(record) }));
    },
    async at(keys) {
      return keys.flatMap((key) => (records.has(key) ? { key, record: structuredClone(records.get(key)) } : []));
    },
    async remove(events) {
      for (const [key, ids] of events) {
        const left = without(records.get(key), ids);
        if (left === undefined) records.delete(key);
        else records.set(key, left);
      }
    },
    async snapshots(names) {
      return names.map((name) => structuredClone(stored.get(name)));
    },
    async keepSnapshots(snapshots: ReadonlyMap<string, Snapshot>) {
      for (const [name, snapshot] of snapshots) {
        if (mayKeep(snapshot, stored.get(name), records.has(snapshot.upTo))) stored.set(name, structuredClone(snapshot));
      }
    },
  };
}
