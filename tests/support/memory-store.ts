import type { RecordStore } from "@/lib/progress/log";

/** The log's store for tests: a map by running number. Records are copied in and out, as IndexedDB does. */
export function memoryStore(kept: readonly unknown[] = []): RecordStore {
  const records = new Map(kept.map((record, index) => [index, structuredClone(record)]));
  return {
    async add(record) {
      records.set(records.size, structuredClone(record));
    },
    async all() {
      return [...records.values()].map((record) => structuredClone(record));
    },
  };
}
