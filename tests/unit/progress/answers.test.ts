import { expect, test } from "vitest";
import { latestAnswers } from "@/lib/progress/answers";
import type { ProgressEvent } from "@/lib/progress/event";
import { leftRun, runAt, runsOf as runsKept, runsSlice } from "@/lib/progress/runs";
import { sliceOf } from "@/lib/progress/slice";

const runsOf = (events: readonly ProgressEvent[]) => runsKept(sliceOf(runsSlice, events));

type Answered = Extract<ProgressEvent, { type: "question-answered" }>;

let count = 0;

function base(second: number) {
  count += 1;
  return { id: `event-${String(count).padStart(4, "0")}`, at: second * 1000, v: 2 } as const;
}

function answered(question: string, second: number, changes: Partial<Answered> = {}): Answered {
  return { ...base(second), type: "question-answered", question, revision: "r1", bank: "b1", chosen: ["a"], verdict: "correct", where: "quiz", ...changes };
}

function started(run: string, second: number, questions: readonly string[]): ProgressEvent {
  return {
    ...base(second),
    type: "run-started",
    run,
    bank: "b1",
    seed: "s",
    address: `/quiz/?seed=${run}`,
    questions: questions.map((question) => ({ question, revision: "r1" })),
  };
}

const ended = (run: string, second: number): ProgressEvent => ({ ...base(second), type: "run-ended", run });

test("the latest answer to a question holds, in whatever order two logs were merged", () => {
  const first = answered("ace-001", 1, { verdict: "incorrect" });
  const second = answered("ace-001", 2);

  expect(latestAnswers([first, second]).get("ace-001")).toBe(second);
  expect(latestAnswers([second, first]).get("ace-001")).toBe(second);
  expect(latestAnswers([first]).get("ace-002")).toBeUndefined();
});

test("a run is found again with the answers that were given in it, and no others", () => {
  const answer = answered("ace-001", 3, { run: "one" });
  const runs = runsOf([started("one", 1, ["ace-001", "ace-002"]), answered("ace-002", 2), answer, answered("ace-001", 4, { run: "two" })]);

  expect(runs.length).toBe(1);
  expect([...(runAt(runs, "/quiz/?seed=one")?.answers ?? [])]).toEqual([["ace-001", answer]]);
  expect(runAt(runs, "/quiz/")).toBeUndefined();
});

test("a run was left in the midst when something is answered, something open, and nobody ended it", () => {
  const run = [started("one", 1, ["ace-001", "ace-002"])];
  const one = answered("ace-001", 2, { run: "one" });

  expect(leftRun(runsOf(run))).toBeUndefined();
  expect(leftRun(runsOf([...run, one]))?.started.run).toBe("one");
  expect(leftRun(runsOf([...run, one, answered("ace-002", 3, { run: "one" })]))).toBeUndefined();
  expect(leftRun(runsOf([...run, one, ended("one", 4)]))).toBeUndefined();
});

test("only the latest run is offered again", () => {
  const events = [started("one", 1, ["ace-001", "ace-002"]), answered("ace-001", 2, { run: "one" }), started("two", 5, ["ace-003"])];

  expect(runsOf(events).map(({ started: { run } }) => run)).toEqual(["two", "one"]);
  expect(leftRun(runsOf(events))).toBeUndefined();
});
