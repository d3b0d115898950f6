import type { AheadStore, AttemptStore } from "@/lib/exam/keeper";
import { type Attempt, readAttempt } from "@/lib/progress/attempt";
import { openDatabase } from "./database";

interface Row {
  attempt: unknown;
  owner: string;
}

/** A row as this version writes it; whatever else is stored counts as an attempt that cannot be read. */
function rowOf(stored: unknown): Row {
  const { attempt, owner } = Object(stored) as Partial<Row>;
  return { attempt: attempt ?? stored, owner: typeof owner === "string" ? owner : "" };
}

/** Running attempts in IndexedDB. A put is said to be kept only once the disk has it. */
export const attemptStore: AttemptStore = {
  async read(id) {
    const stored: unknown = await (await openDatabase()).get("attempts", id);
    return stored === undefined ? undefined : rowOf(stored);
  },
  async claim(id, owner) {
    const change = (await openDatabase()).transaction("attempts", "readwrite", { durability: "strict" });
    const stored: unknown = await change.store.get(id);
    const row = stored === undefined ? undefined : rowOf(stored);
    // What cannot be read is left as it is.
    if (row && readAttempt(row.attempt)) await change.store.put({ ...row, owner }, id);
    await change.done;
    return row;
  },
  async put(attempt, owner, isNew) {
    const change = (await openDatabase()).transaction("attempts", "readwrite", { durability: "strict" });
    const stored: unknown = await change.store.get(attempt.id);
    const mine = stored === undefined ? isNew : rowOf(stored).owner === owner;
    const putting = mine ? change.store.put({ attempt, owner } satisfies Row, attempt.id) : undefined;
    // At once, not only when the page, which is busy drawing, has heard that the request went well.
    change.commit?.();
    await Promise.all([putting, change.done]);
    return mine ? "kept" : "taken";
  },
};

const aheadKey = (attempt: string, owner: string) => `assay-exam-${attempt}-${owner}`;

/** Steps that are not in the database yet, in localStorage: it is written in one stroke, before anything is painted. */
export const aheadStore: AheadStore = {
  get: (attempt, owner) => localStorage.getItem(aheadKey(attempt, owner)),
  set: (attempt, owner, text) => localStorage.setItem(aheadKey(attempt, owner), text),
  remove: (attempt, owner) => localStorage.removeItem(aheadKey(attempt, owner)),
};

export interface RunningAttempts {
  attempts: Attempt[];
  /** What is stored and cannot be read by this version: kept, and handed out. */
  damaged: { id: string; stored: unknown }[];
}

/** All attempts that are not over, the latest first. @throws when the browser lets nothing be read */
export async function listRunning(): Promise<RunningAttempts> {
  const database = await openDatabase();
  const [ids, rows] = await Promise.all([database.getAllKeys("attempts"), database.getAll("attempts")]);
  const running: RunningAttempts = { attempts: [], damaged: [] };
  for (const [at, stored] of rows.entries()) {
    const { attempt: value } = rowOf(stored);
    const attempt = readAttempt(value);
    if (attempt) running.attempts.push(attempt);
    else running.damaged.push({ id: ids[at] ?? "", stored: value });
  }
  running.attempts.sort((a, b) => b.startedAt - a.startedAt);
  return running;
}

/** Takes an attempt out of those that run: its end is in the log, or the learner wants it gone. */
export async function dropRunning(id: string): Promise<void> {
  await (await openDatabase()).delete("attempts", id);
  for (const key of Object.keys(localStorage)) if (key.startsWith(`assay-exam-${id}-`)) localStorage.removeItem(key);
}

/** Keeps questions as they were shown, by `ace-001.<hash>`, for when the network is gone. */
export async function keepRevisions(revisions: ReadonlyMap<string, unknown>): Promise<void> {
  const change = (await openDatabase()).transaction("revisions", "readwrite");
  await Promise.all([...[...revisions].map(([name, revision]) => change.store.put(revision, name)), change.done]);
}

/** A question as it was kept, or undefined. */
export async function keptRevision(name: string): Promise<unknown> {
  return (await openDatabase()).get("revisions", name);
}
