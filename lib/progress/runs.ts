import type { Answered } from "./answers";
import type { ProgressEvent } from "./event";
import { inOrder } from "./order";
import type { Slice } from "./slice";

type RunEvent = Extract<ProgressEvent, { type: "run-started" | "run-ended" | "question-answered" }>;
type RunStarted = Extract<ProgressEvent, { type: "run-started" }>;

/** How many events of runs are kept at hand: those of some hundred quizzes, so that years of practice slow nothing. */
const atHand = 1_000;

/** The latest events that belong to runs, the earliest first. */
export type RunEvents = readonly RunEvent[];

/** Runs are told by their latest events. A run that began before these begins anew when its address is opened again. */
export const runsSlice: Slice<RunEvents> = {
  name: "runs",
  version: 1,
  empty: [],
  fold(kept, events) {
    const more = events.filter(isOfRun);
    return more.length === 0 ? kept : [...kept, ...more].toSorted(inOrder).slice(-atHand);
  },
};

function isOfRun(event: ProgressEvent): event is RunEvent {
  return event.type === "run-started" || event.type === "run-ended" || (event.type === "question-answered" && event.run !== undefined);
}

/** A quiz that was begun, with what was answered in it. */
export interface StoredRun {
  started: RunStarted;
  /** Answers by question id. */
  answers: ReadonlyMap<string, Answered>;
  ended: boolean;
}

/** The runs that are at hand, the latest first. */
export function runsOf(events: RunEvents): StoredRun[] {
  const byRun = Map.groupBy(events, ({ run }) => run);
  return events
    .filter((event) => event.type === "run-started")
    .toReversed()
    .map((started) => {
      const told = byRun.get(started.run) ?? [];
      return {
        started,
        answers: new Map(told.flatMap((event) => (event.type === "question-answered" ? [[event.question, event]] : []))),
        ended: told.some(({ type }) => type === "run-ended"),
      };
    });
}

/** The run that an address asked for last, ended or not. */
export function runAt(runs: readonly StoredRun[], address: string): StoredRun | undefined {
  return runs.find(({ started }) => started.address === address);
}

/** The latest run, if it was left in the midst. */
export function leftRun(runs: readonly StoredRun[]): StoredRun | undefined {
  const [latest] = runs;
  return latest && !latest.ended && latest.answers.size > 0 && latest.answers.size < latest.started.questions.length ? latest : undefined;
}
