import { expect, test } from "vitest";
import { isPack, membersOf, packed, without } from "@/lib/progress/pack";

const events = Array.from({ length: 1_201 }, (_, index) => ({ id: `event-${index}` }));

test("events are stored many to a record, in their order, and none is lost", () => {
  const records = packed(events);

  expect(records.map(({ pack }) => pack.length)).toEqual([500, 500, 201]);
  expect(records.flatMap(membersOf)).toEqual(events);
  expect(packed([])).toEqual([]);
});

test("a record of one event holds itself", () => {
  expect(membersOf(events[0])).toEqual([events[0]]);
  expect([isPack(events[0]), isPack(null), isPack({ pack: 1 }), isPack({ pack: [] })]).toEqual([false, false, false, true]);
});

test("what is taken out of a record leaves the others; of one event nothing is left", () => {
  expect(without({ pack: events.slice(0, 3) }, new Set(["event-1"]))).toEqual({ pack: [events[0], events[2]] });
  expect(without({ pack: events.slice(0, 1) }, new Set(["event-0"]))).toBeUndefined();
  expect(without(events[0], new Set(["event-0"]))).toBeUndefined();
});
