import type { ProgressEvent } from "./event";

type Tick = Extract<ProgressEvent, { exam: string }>;

/** The objectives that a learner ticked, derived anew from the events: for each, the tick or untick that was latest. */
export type TickedObjectives = ReadonlyMap<string, Pick<Tick, "type" | "at">>;

export const nothingTicked: TickedObjectives = new Map();

function key(exam: string, objective: string): string {
  return `${exam} ${objective}`;
}

/** Adds one event to what is ticked. Of two for one objective the later by the clock holds, in whatever order they come. */
export function addToTicked(ticked: TickedObjectives, event: ProgressEvent): TickedObjectives {
  if (!("exam" in event)) return ticked;
  const { type, at } = event;
  const known = ticked.get(key(event.exam, event.objective));
  return known && known.at > at ? ticked : new Map([...ticked, [key(event.exam, event.objective), { type, at }]]);
}

/** What a whole log tells of ticked objectives. */
export function tickedOf(events: readonly ProgressEvent[]): TickedObjectives {
  return events.reduce(addToTicked, nothingTicked);
}

/** Whether an objective, "2.2" of `ace`, is ticked. */
export function isTicked(ticked: TickedObjectives, exam: Tick["exam"], objective: string): boolean {
  return ticked.get(key(exam, objective))?.type === "objective-ticked";
}

/** How many objectives are ticked, of one exam or of both. */
export function countTicked(ticked: TickedObjectives, exam?: Tick["exam"]): number {
  return [...ticked].filter(([name, { type }]) => type === "objective-ticked" && (exam === undefined || name.startsWith(`${exam} `))).length;
}
