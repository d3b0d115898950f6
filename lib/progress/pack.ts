/** Many events in one record, as an import stores them: a browser is as long about a small record as about a large one. */
interface Pack {
  pack: readonly unknown[];
}

/** So many events are stored in one record at most. */
const most = 500;

export function isPack(record: unknown): record is Pack {
  return typeof record === "object" && record !== null && "pack" in record && Array.isArray(record.pack);
}

/** What a record holds: itself, or the events that were packed into it. */
export function membersOf(record: unknown): readonly unknown[] {
  return isPack(record) ? record.pack : [record];
}

/** Events as records, many to one. */
export function packed(events: readonly unknown[]): Pack[] {
  return Array.from({ length: Math.ceil(events.length / most) }, (_, index) => ({ pack: events.slice(index * most, (index + 1) * most) }));
}

/** What is left of a record without some of its events, by their ids; undefined where nothing is. */
export function without(record: unknown, ids: ReadonlySet<string>): unknown {
  if (!isPack(record)) return undefined;
  const pack = record.pack.filter((member) => !ids.has(String(Object(member).id)));
  return pack.length > 0 ? { ...record, pack } : undefined;
}
