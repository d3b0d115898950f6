import type { Answered } from "./answers";
import type { ProgressEvent } from "./event";

type RunStarted = Extract<ProgressEvent, { type: "run-started" }>;

/** A quiz that was begun, with what was answered in it. */
export interface StoredRun {
  started: RunStarted;
  /** Answers by question id. */
  answers: ReadonlyMap<string, Answered>;
  ended: boolean;
}

/** All runs of a log, the latest first. */
export function runsOf(events: readonly ProgressEvent[]): StoredRun[] {
  const answered = Map.groupBy(
    events.filter((event) => event.type === "question-answered"),
    ({ run }) => run,
  );
  const ended = new Set(events.flatMap((event) => (event.type === "run-ended" ? event.run : [])));
  return events
    .filter((event) => event.type === "run-started")
    .toSorted((a, b) => b.at - a.at)
    .map((started) => ({
      started,
      answers: new Map((answered.get(started.run) ?? []).map((answer) => [answer.question, answer])),
      ended: ended.has(started.run),
    }));
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
