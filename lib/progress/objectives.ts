import type { ProgressEvent } from "./event";
import { isLater } from "./order";
import type { Slice } from "./slice";

type Tick = Extract<ProgressEvent, { type: "objective-ticked" | "objective-unticked" }>;

/** The objectives of the exams that a learner ticked: for each, the tick or untick that was latest. */
export type TickedObjectives = ReadonlyMap<string, Pick<Tick, "type" | "at" | "id">>;

function key(exam: string, objective: string): string {
  return `${exam} ${objective}`;
}

/** Of two ticks of one objective the later by the clock holds, in whatever order they come. */
export const objectivesSlice: Slice<TickedObjectives> = {
  name: "objectives",
  version: 1,
  empty: new Map(),
  fold(ticked, events) {
    const ticks = events.filter((event) => event.type === "objective-ticked" || event.type === "objective-unticked");
    if (ticks.length === 0) return ticked;
    const after = new Map(ticked);
    for (const tick of ticks) {
      const { type, at, id, exam, objective } = tick;
      const known = after.get(key(exam, objective));
      if (!known || isLater(tick, known)) after.set(key(exam, objective), { type, at, id });
    }
    return after;
  },
};

/** Whether an objective, "2.2" of `ace`, is ticked. */
export function isTicked(ticked: TickedObjectives, exam: Tick["exam"], objective: string): boolean {
  return ticked.get(key(exam, objective))?.type === "objective-ticked";
}

/** How many objectives are ticked, of one exam or of both. */
export function countTicked(ticked: TickedObjectives, exam?: Tick["exam"]): number {
  return [...ticked].filter(([name, { type }]) => type === "objective-ticked" && (exam === undefined || name.startsWith(`${exam} `))).length;
}
