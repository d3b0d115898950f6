import { mayKeep, type Snapshot } from "@/lib/progress/snapshot";
import { openDatabase } from "./database";

/** Takes records out of the log. */
export async function removeRecords(keys: readonly number[]): Promise<void> {
  const change = (await openDatabase()).transaction("progress", "readwrite");
  await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
}

/** Stores the snapshots that may be, by what the log and the stored ones are in the same transaction. */
export async function storeSnapshots(snapshots: ReadonlyMap<string, Snapshot>): Promise<void> {
  const change = (await openDatabase()).transaction(["progress", "snapshots"], "readwrite");
  const stored = change.objectStore("snapshots");
  const keep = async ([name, snapshot]: [string, Snapshot]) => {
    const [before, stands] = await Promise.all([stored.get(name), change.objectStore("progress").count(snapshot.upTo)]);
    if (mayKeep(snapshot, before, stands > 0)) await stored.put(snapshot, name);
  };
  await Promise.all([...[...snapshots].map(keep), change.done]);
}
