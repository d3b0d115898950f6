import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** The database's name on the device. It is final: a new name would forget everything. */
const name = "assay";

/** What the site keeps in the browser. */
export interface AssaySchema extends DBSchema {
  /** The log, by running number. */
  progress: { key: number; value: unknown };
  /** Attempts that are running, by their id, each with the token of the tab that may write it. */
  attempts: { key: string; value: unknown };
  /** Questions of attempts as they were shown, `ace-001.<hash>`: an attempt can be gone on with and read without the network. */
  revisions: { key: string; value: unknown };
  /** What slices of the log know, by slice, so that a long log need not be read anew. */
  snapshots: { key: string; value: unknown };
}

let opening: Promise<IDBPDatabase<AssaySchema>> | undefined;

/** The name of the error with which a browser refuses to open what a newer version of the site has made. */
export const newerDatabase = "VersionError";

/** The site's database, opened at the first use. A browser that forbids storage rejects each call. */
export function openDatabase(): Promise<IDBPDatabase<AssaySchema>> {
  opening ??= openDB<AssaySchema>(name, 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore("progress", { autoIncrement: true });
      if (from < 2) {
        db.createObjectStore("attempts");
        db.createObjectStore("revisions");
        db.createObjectStore("snapshots");
      }
    },
    // A newer version of the site waits in another tab: give way, and open again when next asked.
    blocking(_from, _to, event) {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
