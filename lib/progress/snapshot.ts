import { eventVersion } from "./version";

/** What a slice knew of the log up to a record, so that only what came after needs to be read. */
export interface Snapshot {
  /** The versions of the slice and of the events' shapes. */
  version: number;
  eventVersion: number;
  /** The key of the last record that is in it. */
  upTo: number;
  state: unknown;
}

/** The stored data as a snapshot of a slice that this version can go on from, or undefined: then the slice is derived anew. */
export function readSnapshot(stored: unknown, slice: { version: number; empty: unknown }): Snapshot | undefined {
  const snapshot = asSnapshot(stored);
  return snapshot && snapshot.version === slice.version && snapshot.eventVersion === eventVersion && hasShapeOf(slice.empty, snapshot.state)
    ? snapshot
    : undefined;
}

/**
 * Whether a snapshot may take the place of what is stored.
 * @param stands whether the record up to which it goes is still in the log: after an erasure it is not
 */
export function mayKeep(snapshot: Snapshot, stored: unknown, stands: boolean): boolean {
  const before = asSnapshot(stored);
  if (!stands) return false;
  if (!before) return true;
  // What a newer version of the site derived is not taken from it by a tab that still runs an older one.
  if (before.eventVersion !== snapshot.eventVersion) return before.eventVersion < snapshot.eventVersion;
  if (before.version !== snapshot.version) return before.version < snapshot.version;
  return before.upTo < snapshot.upTo;
}

function asSnapshot(stored: unknown): Snapshot | undefined {
  if (typeof stored !== "object" || stored === null || !("state" in stored)) return undefined;
  const { version, eventVersion: events, upTo, state } = stored as Partial<Snapshot>;
  return isCount(version) && isCount(events) && isCount(upTo) ? { version, eventVersion: events, upTo, state } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** A map for a map, a list for a list, and an object with the same keys for an object. */
function hasShapeOf(empty: unknown, state: unknown): boolean {
  const kind = Object.prototype.toString.call(empty);
  if (Object.prototype.toString.call(state) !== kind) return false;
  return kind !== "[object Object]" || Object.keys(Object(empty)).every((key) => Object.hasOwn(Object(state), key));
}
