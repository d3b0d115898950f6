import type { RecordStore } from "@/lib/progress/log";
import { openDatabase } from "./database";

/** The learner's records in IndexedDB. A browser that forbids storage rejects each call. */
export function openRecordDatabase(): RecordStore {
  return {
    async add(record) {
      await (await openDatabase()).add("progress", record);
    },
    async all() {
      return (await openDatabase()).getAll("progress");
    },
  };
}
