import type { ProgressEvent } from "@/lib/progress/event";
import { inOrder } from "@/lib/progress/order";
import type { Slice } from "@/lib/progress/slice";

/** A moment at which a question was answered or a card recalled. */
interface Beat {
  at: number;
  id: string;
  kind: "question" | "card";
}

/** How many of the latest moments are kept: enough for a middle, and few enough to follow a learner who gets faster. */
const kept = 120;

/** The latest moments at which the learner answered, in order: what the learner's pace is told by. */
export const paceSlice: Slice<readonly Beat[]> = {
  name: "pace",
  version: 1,
  empty: [],
  fold(known, events) {
    const beats = events.flatMap(beatOf);
    if (beats.length === 0) return known;
    const byId = new Map([...known, ...beats].map((beat) => [beat.id, beat]));
    return [...byId.values()].toSorted(inOrder).slice(-kept);
  },
};

function beatOf(event: ProgressEvent): Beat[] {
  if (event.type === "question-answered") return [{ at: event.at, id: event.id, kind: "question" }];
  return event.type === "card-reviewed" ? [{ at: event.at, id: event.id, kind: "card" }] : [];
}

/** Seconds for a question and for a card. */
export interface Pace {
  question: number;
  card: number;
}

/** What is reckoned with until a learner's own pace is known. */
export const usualPace: Pace = { question: 60, card: 15 };

/** A longer pause than this, in seconds, is one in which the learner did something else. */
const longest = 300;

/** With fewer gaps than this their middle says little. */
const fewest = 5;

/** The learner's own time for each: the middle of the gaps since the answer before, pauses left out. */
export function paceOf(beats: readonly Beat[]): Pace {
  const gaps: Record<Beat["kind"], number[]> = { question: [], card: [] };
  beats.forEach(({ at, kind }, place) => {
    const before = beats[place - 1];
    const seconds = before ? (at - before.at) / 1000 : Infinity;
    if (seconds > 0 && seconds <= longest) gaps[kind].push(seconds);
  });
  return { question: middleOf(gaps.question) ?? usualPace.question, card: middleOf(gaps.card) ?? usualPace.card };
}

function middleOf(gaps: readonly number[]): number | undefined {
  if (gaps.length < fewest) return undefined;
  const sorted = gaps.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
