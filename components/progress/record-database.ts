import { openDB } from "idb";
import type { RecordStore } from "@/lib/progress/log";

/** The database's name on the device. It is final: a new name would forget everything. */
const name = "assay";

/**
 * The learner's records in IndexedDB. Opened at the first use; a browser that forbids storage rejects each call.
 */
export function openRecordDatabase(): RecordStore {
  let database: ReturnType<typeof open> | undefined;
  const open = () =>
    openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore("progress", { autoIncrement: true });
      },
    });
  const opened = () => (database ??= open());
  return {
    async add(record) {
      await (await opened()).add("progress", record);
    },
    async all() {
      return (await opened()).getAll("progress");
    },
  };
}
