import { mayKeep } from "@/lib/progress/snapshot";
import type { RecordStore } from "@/lib/progress/store";
import { openDatabase } from "./database";

/** The learner's records in IndexedDB. A browser that forbids storage rejects each call. */
export const recordDatabase: RecordStore = {
  async add(records) {
    const change = (await openDatabase()).transaction("progress", "readwrite");
    const keys = records.map((record) => change.store.add(record));
    const [added] = await Promise.all([Promise.all(keys), change.done]);
    return added;
  },
  async from(key, limit) {
    const { store } = (await openDatabase()).transaction("progress");
    const range = IDBKeyRange.lowerBound(key);
    const [keys, records] = await Promise.all([store.getAllKeys(range, limit), store.getAll(range, limit)]);
    return keys.map((each, index) => ({ key: each, record: records[index] }));
  },
  async at(keys) {
    const { store } = (await openDatabase()).transaction("progress");
    const records = await Promise.all(keys.map((key) => store.get(key)));
    return keys.flatMap((key, index) => (records[index] === undefined ? [] : { key, record: records[index] }));
  },
  async remove(keys) {
    const change = (await openDatabase()).transaction("progress", "readwrite");
    await Promise.all([...keys.map((key) => change.store.delete(key)), change.done]);
  },
  async snapshots(names) {
    const { store } = (await openDatabase()).transaction("snapshots");
    return Promise.all(names.map((name) => store.get(name)));
  },
  async keepSnapshots(snapshots) {
    const change = (await openDatabase()).transaction(["progress", "snapshots"], "readwrite");
    const stored = change.objectStore("snapshots");
    const keep = async ([name, snapshot]: [string, { upTo: number } & Parameters<typeof mayKeep>[0]]) => {
      const [before, stands] = await Promise.all([stored.get(name), change.objectStore("progress").count(snapshot.upTo)]);
      if (mayKeep(snapshot, before, stands > 0)) await stored.put(snapshot, name);
    };
    await Promise.all([...[...snapshots].map(keep), change.done]);
  },
};
