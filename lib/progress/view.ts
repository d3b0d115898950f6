import { attemptsToldSlice, type AttemptsTold, isDeleted } from "./attempts-told";
import { type Entry, type KeptEvent, readLog } from "./log";
import type { Slice } from "./slice";
import { readSnapshot, type Snapshot } from "./snapshot";
import { type RecordStore, removalOf } from "./store";
import { eventVersion } from "./version";

/** What the open slices know of the log, and the keys of the records that could not be read. */
export interface Known {
  states: ReadonlyMap<string, unknown>;
  unreadable: readonly number[];
}

/** The live view of the log. All that it does happens one after the other. */
export interface LogView {
  /** What a slice knows of the log, from its snapshot and what came after; kept up to date from then on. */
  open<State>(slice: Slice<State>): Promise<State>;
  /** Reads what other tabs wrote or took away since. */
  catchUp(): Promise<void>;
  /** Adds what this tab appended. */
  follow(kept: readonly KeptEvent[]): Promise<void>;
  /** Reads everything anew: more than appending was done to what is stored. */
  startOver(): Promise<void>;
  /** How many records came after the snapshot of the part to which most came: what the next visit reads. */
  longestTail(): number;
  keepSnapshots(): Promise<void>;
}

/** A slice that is open, or the list of unreadable records, which goes by the records themselves. */
interface Part {
  name: string;
  version: number;
  empty: unknown;
  fold(state: unknown, entries: readonly Entry[]): unknown;
  state: unknown;
  /** The key of the last record that it knows; undefined before its snapshot was looked for. */
  upTo: number | undefined;
  /** How many records it took in since its snapshot was written. */
  tail: number;
}

function partOf(slice: Slice<unknown>): Part {
  const fold: Part["fold"] = (state, entries) => {
    const events = entries.flatMap(({ event }) => event ?? []);
    return slice.fold(state, events);
  };
  return { ...slice, fold, state: slice.empty, upTo: undefined, tail: 0 };
}

/**
 * A view over any store.
 * @param pause lets the browser do what is more urgent, between portions of a long log
 * @param onChange is called with what is known whenever it may be another
 */
export function createLogView(store: RecordStore, pause: () => Promise<void>, onChange: (known: Known) => void): LogView {
  const told = partOf(attemptsToldSlice);
  const unreadable: Part = {
    ...partOf({ name: "unreadable", version: 1, empty: [], fold: (state) => state }),
    fold(keys, entries) {
      const more = entries.flatMap(({ key, event }) => (event ? [] : key));
      return more.length > 0 ? [...new Set([...(keys as number[]), ...more])] : keys;
    },
  };
  const parts = new Map([told, unreadable].map((part) => [part.name, part]));

  let work: Promise<unknown> = Promise.resolve();
  let awaited: Promise<void> | undefined;
  /** Everything takes its turn, so that no two readings take in the same records. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = work.then(task);
    work = result.catch(() => undefined);
    return result;
  }
  /** Slices that are opened together share one reading. */
  function readSoon(): Promise<void> {
    awaited ??= inTurn(() => {
      awaited = undefined;
      return read();
    });
    return awaited;
  }

  async function read(): Promise<void> {
    const unopened = [...parts.values()].filter(({ upTo }) => upTo === undefined);
    if (unopened.length > 0) {
      const stored = await store.snapshots(unopened.map(({ name }) => name));
      for (const [index, part] of unopened.entries()) {
        const snapshot = readSnapshot(stored[index], part);
        part.state = snapshot?.state ?? part.empty;
        part.upTo = snapshot?.upTo ?? 0;
      }
    }
    // Each round leaves fewer parts that must begin anew, so there are at most a few.
    while (!(await takeIn())) await pause();
    show();
  }

  /** Reads from the earliest key that a part is at. @returns false when a part must begin anew, and so the reading too */
  async function takeIn(): Promise<boolean> {
    const all = [...parts.values()];
    const from = Math.min(...all.map(at));
    const entries = await readLog(store, pause, from, from);
    const keys = new Set(entries.map(({ key }) => key));
    const isNew = (part: Part) => entries.filter(({ key }) => key > at(part));

    // Where the record that a part came up to is gone, the log was erased or is another. And one that is ahead of the list
    // of attempts may know an attempt that this list will never hear of.
    const lost = all.filter((part) => at(part) > 0 && (!keys.has(at(part)) || at(part) > at(told)));
    for (const part of lost) beginAnew(part);
    if (lost.length > 0) return false;

    const newToTold = isNew(told);
    if (newToTold.length > 0) told.state = told.fold(told.state, newToTold);
    const { ended } = told.state as AttemptsTold;
    // Nothing folded can be taken back out of a state: whoever knows of an attempt that is deleted now begins anew.
    const stale = all.filter(
      (part) => part !== told && at(part) > 0 && isNew(part).some(({ event }) => event?.type === "attempt-deleted" && ended.has(event.attempt)),
    );
    for (const part of stale) beginAnew(part);
    if (stale.length > 0) return false;

    const isGone = ({ event }: Entry) => event !== undefined && isDeleted(told.state as AttemptsTold, event);
    const last = entries.findLast((entry) => !isGone(entry))?.key ?? 0;
    takeInPart(told, [], last);
    told.tail += newToTold.length;
    let sound = true;
    for (const part of all) {
      if (part === told) continue;
      const shown = isNew(part).filter((entry) => !isGone(entry));
      const fromSnapshot = at(part) > 0;
      try {
        takeInPart(part, shown, last);
      } catch (problem) {
        if (!fromSnapshot) throw problem;
        beginAnew(part);
        sound = false;
      }
    }
    const gone = entries.flatMap(({ key, event }) => (event && isDeleted(told.state as AttemptsTold, event) ? { key, event } : []));
    if (gone.length > 0) await store.remove(removalOf(gone));
    return sound;
  }

  function takeInPart(part: Part, entries: readonly Entry[], last: number) {
    if (entries.length > 0) part.state = part.fold(part.state, entries);
    part.tail += entries.length;
    part.upTo = Math.max(at(part), last);
  }

  function beginAnew(part: Part) {
    Object.assign(part, { state: part.empty, upTo: 0, tail: 0 });
  }

  function at(part: Part): number {
    return part.upTo ?? 0;
  }

  let states: ReadonlyMap<string, unknown> = new Map();
  function show() {
    // Where nothing is another, all is the same one as before, so that nothing is drawn anew.
    const isSame = states.size === parts.size && [...parts].every(([name, { state }]) => states.get(name) === state);
    if (!isSame) states = new Map([...parts].map(([name, { state }]) => [name, state]));
    onChange({ states, unreadable: unreadable.state as number[] });
  }

  return {
    async open<State>(slice: Slice<State>) {
      if (!parts.has(slice.name)) parts.set(slice.name, partOf(slice));
      if (parts.get(slice.name)?.upTo === undefined) await readSoon();
      return inTurn(async () => parts.get(slice.name)?.state as State);
    },
    catchUp: readSoon,
    follow: (kept) =>
      inTurn(async () => {
        const all = [...parts.values()];
        const isPlain = kept.every(({ event }) => event.type !== "attempt-deleted" && !isDeleted(told.state as AttemptsTold, event));
        const [first, last] = [kept.at(0)?.key ?? 0, kept.at(-1)?.key ?? 0];
        // Where another tab wrote in between, that is read too.
        if (!isPlain || !all.every(({ upTo }) => upTo === first - 1)) return read();
        let sound = true;
        for (const part of all) {
          try {
            takeInPart(part, kept, last);
          } catch {
            beginAnew(part);
            sound = false;
          }
        }
        if (sound) show();
        else await read();
      }),
    startOver: () =>
      inTurn(() => {
        for (const part of parts.values()) Object.assign(part, { state: part.empty, upTo: undefined, tail: 0 });
        return read();
      }),
    longestTail: () => Math.max(...[...parts.values()].map(({ tail }) => tail)),
    keepSnapshots: () =>
      inTurn(async () => {
        // All of them, so that the next visit finds them at the same record.
        const grown = [...parts.values()].filter(({ tail }) => tail > 0);
        const snapshots = grown.map((part): [string, Snapshot] => [part.name, { version: part.version, eventVersion, upTo: at(part), state: part.state }]);
        await store.keepSnapshots(new Map(snapshots));
        for (const part of grown) part.tail = 0;
      }),
  };
}
