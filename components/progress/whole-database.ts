import { unwrap } from "idb";
import { type Attempt, readAttempt } from "@/lib/progress/attempt";
import type { ProgressEvent } from "@/lib/progress/event";
import type { ImportPlan } from "@/lib/progress/import";
import type { KeptEvent } from "@/lib/progress/log";
import { packed, without } from "@/lib/progress/pack";
import { openDatabase } from "./database";

/** After how many records an import tells how far it is. */
const portion = 10;

/** Where the log stands: an import that was planned on it is carried out only where it still stands there. */
export interface Stand {
  last: number;
  count: number;
}

/** What an attempt that runs is stored as; `attempt-database.ts` reads and writes the same. */
interface Row {
  attempt: Attempt;
  /** The tab that may write it: none, until one takes it up. */
  owner: string;
}

export async function readStand(): Promise<Stand> {
  const { store } = (await openDatabase()).transaction("progress");
  const [cursor, count] = await Promise.all([store.openKeyCursor(null, "prev"), store.count()]);
  return { last: cursor?.key ?? 0, count };
}

/** Running attempts as they are stored, those that cannot be read left out. */
export async function readRunning(): Promise<Attempt[]> {
  const rows: unknown[] = await (await openDatabase()).getAll("attempts");
  return rows.flatMap((row) => readAttempt(Object(row).attempt ?? row) ?? []);
}

/**
 * Carries out an import in one transaction: all of it or nothing.
 * @returns the events that were added, with their keys; undefined where the log has changed since the import was planned:
 * then nothing was done
 */
export async function carryOut(
  { add, addSetAside, remove, putAttempts, dropAttempts }: ImportPlan,
  stand: Stand,
  onProgress: (share: number) => void,
): Promise<KeptEvent[] | undefined> {
  const change = (await openDatabase()).transaction(["progress", "attempts", "snapshots"], "readwrite");
  const done = change.done.then(
    () => undefined,
    (problem: unknown) => problem ?? new DOMException("The import was broken off.", "AbortError"),
  );
  const [progress, attempts] = [change.objectStore("progress"), change.objectStore("attempts")];
  const [cursor, count] = await Promise.all([progress.openKeyCursor(null, "prev"), progress.count()]);
  if ((cursor?.key ?? 0) !== stand.last || count !== stand.count) {
    change.abort();
    await done;
    return undefined;
  }
  // Without promises of their own: a failure of one is the failure of all.
  const [log, running] = [unwrap(progress), unwrap(attempts)];
  for (const [key, ids] of remove) {
    const left = without(await progress.get(key), ids);
    if (left === undefined) log.delete(key);
    else log.put(left, key);
  }
  for (const attempt of putAttempts) {
    const stored: unknown = await attempts.get(attempt.id);
    // What this version cannot read is not overwritten.
    if (stored === undefined || readAttempt(Object(stored).attempt ?? stored)) running.put({ attempt, owner: "" } satisfies Row, attempt.id);
  }
  for (const id of dropAttempts) running.delete(id);
  // What slices know cannot be taken back out of them.
  if (remove.size > 0) unwrap(change.objectStore("snapshots")).clear();
  const packs = packed(add);
  const requests: IDBRequest<IDBValidKey>[] = [];
  for (let from = 0; from < packs.length; from += portion) {
    for (const record of packs.slice(from, from + portion)) requests.push(log.add(record));
    await Promise.race([progress.count(), done]);
    onProgress(Math.min(1, (from + portion) / packs.length));
  }
  for (const record of addSetAside) log.add(record);
  const problem = await done;
  if (problem !== undefined) throw problem;
  return packs.flatMap(({ pack }, index) => (pack as readonly ProgressEvent[]).map((event) => ({ key: Number(requests[index]?.result), event })));
}

/** Removes everything from the database. The log's running numbers go on, so that no tab takes new records for old ones. */
export async function clearDatabase(): Promise<void> {
  const stores = ["progress", "attempts", "revisions", "snapshots"] as const;
  const change = (await openDatabase()).transaction(stores, "readwrite");
  await Promise.all([...stores.map((name) => change.objectStore(name).clear()), change.done]);
}
