import { mayKeep, type Snapshot } from "@/lib/progress/snapshot";
import { without } from "@/lib/progress/pack";
import type { Removal } from "@/lib/progress/store";
import { openDatabase } from "./database";

/** Takes events out of the log: their records, or out of the records that hold others too. */
export async function removeEvents(events: Removal): Promise<void> {
  const change = (await openDatabase()).transaction("progress", "readwrite");
  const remove = async ([key, ids]: [number, ReadonlySet<string>]) => {
    const left = without(await change.store.get(key), ids);
    await (left === undefined ? change.store.delete(key) : change.store.put(left, key));
  };
  await Promise.all([...[...events].map(remove), change.done]);
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
