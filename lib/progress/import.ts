import type { Attempt } from "./attempt";
import type { ProgressEvent } from "./event";
import type { Imported } from "./export";
import { canonicalJson } from "./json";
import { merge } from "./merge";
import { type Removal, removalOf } from "./store";

/** What this device holds, each with the key that it is stored under. */
export interface Held {
  events: readonly { key: number; event: ProgressEvent }[];
  attempts: readonly Attempt[];
  setAside: readonly { key: number; record: unknown }[];
}

/** What an import would do, worked out before anything is done. */
export interface ImportPlan {
  /** Events to append, in the order of time, and records that no version before this one could read. */
  add: readonly ProgressEvent[];
  addSetAside: readonly unknown[];
  /** Events that are taken out: of attempts that the other device deleted, and what lost to a later word. */
  remove: Removal;
  /** Running attempts to store, and those that run no more. */
  putAttempts: readonly Attempt[];
  dropAttempts: readonly string[];
  preview: Preview;
}

/** What is told of an import before it is done. */
export interface Preview {
  /** How many events are new, by their type. */
  kinds: ReadonlyMap<ProgressEvent["type"], number>;
  /** Over which time the new ones reach, in milliseconds since 1970; undefined where nothing is new. */
  from: number | undefined;
  to: number | undefined;
  /** Running attempts that are new or further than here. */
  running: number;
  /** Events of the file that bring nothing: they are here already, or their attempt was deleted. */
  known: number;
  /** Events that go here: of attempts that the other device deleted, or because a later word holds. */
  removed: number;
  /** Events of which both sides say different things. */
  conflicts: number;
  /** Records that this version cannot read, and that are kept for one that can. */
  setAside: number;
  /** Records that are left out: none of ours, or such as could do harm. */
  refused: number;
}

/** What it means to import a file here. A plan that adds and removes nothing changes nothing. */
export function planImport(held: Held, imported: Imported): ImportPlan {
  const here = { events: held.events.map(({ event }) => event), attempts: held.attempts, setAside: held.setAside.map(({ record }) => record) };
  const merged = merge(here, imported);
  const kept = new Set(merged.events);
  const known = new Set(here.events);
  const added = merged.events.filter((event) => !known.has(event));
  const removed = held.events.filter(({ event }) => !kept.has(event));

  const running = new Set(held.attempts);
  const putAttempts = merged.attempts.filter((attempt) => !running.has(attempt));
  const stillRuns = new Set(merged.attempts.map(({ id }) => id));
  const dropAttempts = held.attempts.map(({ id }) => id).filter((id) => !stillRuns.has(id));

  const knownAside = new Set(here.setAside.map((record) => canonicalJson(record)));
  const addedAside = merged.setAside.filter((record) => !knownAside.has(canonicalJson(record)));

  const kinds = new Map<ProgressEvent["type"], number>();
  for (const { type } of added) kinds.set(type, (kinds.get(type) ?? 0) + 1);
  return {
    add: added,
    addSetAside: addedAside,
    remove: removalOf(removed),
    putAttempts,
    dropAttempts,
    preview: {
      kinds,
      from: added.at(0)?.at,
      to: added.at(-1)?.at,
      running: putAttempts.length,
      known: imported.events.length - added.length,
      removed: removed.length,
      conflicts: merged.conflicts,
      setAside: addedAside.length,
      refused: imported.refused,
    },
  };
}

/** Whether an import would change anything. */
export function changesNothing({ add, addSetAside, remove, putAttempts, dropAttempts }: ImportPlan): boolean {
  return add.length + addSetAside.length + remove.size + putAttempts.length + dropAttempts.length === 0;
}
