import { expect, test } from "vitest";
import { mayKeep, readSnapshot, type Snapshot } from "@/lib/progress/snapshot";
import { eventVersion } from "@/lib/progress/version";

const slice = { version: 2, empty: { done: new Set() } };
const snapshot: Snapshot = { version: 2, eventVersion, upTo: 10, state: { done: new Set(["ha-dr"]) } };

test("a snapshot of this version of the slice and of events is gone on from, and no other", () => {
  expect(readSnapshot(snapshot, slice)).toEqual(snapshot);
  for (const change of [{ version: 1 }, { version: 3 }, { eventVersion: eventVersion - 1 }, { eventVersion: eventVersion + 1 }, { upTo: 0 }, { upTo: 1.5 }]) {
    expect(readSnapshot({ ...snapshot, ...change }, slice)).toBeUndefined();
  }
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["text", "done"],
  ["no state", { version: 2, eventVersion, upTo: 10 }],
  ["a list for an object", { ...snapshot, state: [] }],
  ["a part missing", { ...snapshot, state: {} }],
])("%s is no snapshot", (_, stored) => {
  expect(readSnapshot(stored, slice)).toBeUndefined();
});

test.each<[string, Partial<Snapshot> | undefined, boolean]>([
  ["nothing", undefined, true],
  ["one that goes less far", { upTo: 9 }, true],
  ["one that goes further", { upTo: 11 }, false],
  ["an older version of the slice that goes further", { version: 1, upTo: 11 }, true],
  ["a newer version of the slice that goes less far", { version: 3, upTo: 1 }, false],
  ["an older version of events that goes further", { eventVersion: eventVersion - 1, upTo: 11 }, true],
  ["a newer version of events that goes less far", { eventVersion: eventVersion + 1, upTo: 1 }, false],
])("a snapshot takes the place of %s: %o %s", (_, before, may) => {
  expect(mayKeep(snapshot, before && { ...snapshot, ...before }, true)).toBe(may);
});

test("a snapshot of a log that was erased is not stored any more", () => {
  expect(mayKeep(snapshot, undefined, false)).toBe(false);
});
