import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { expect, test } from "vitest";
import { gradeOf, type Memory, type Outcome, recallAt, remember } from "@/lib/review/memory";
import { onDay } from "../../support/study-events";

const day = 86_400_000;

/** The days to the next review after each of these outcomes, each given on the day it is due. */
function gapsOf(...outcomes: readonly Omit<Outcome, "at">[]): number[] {
  let memory: Memory | undefined;
  return outcomes.map((outcome) => {
    memory = remember(memory, { ...outcome, at: memory?.due ?? onDay(0) });
    return (memory.due - memory.at) / day;
  });
}

const right = { verdict: "correct", confidence: "sure" } as const;
const wrong = { verdict: "incorrect", confidence: "sure" } as const;

test("what is right each time comes back after 2, 11, 46 and 163 days", () => {
  // The first review leaves a stability of 2.3065 days (w₂), the second of 10.96, the third of 46.3, the fourth of 163.
  expect(gapsOf(right, right, right, right)).toEqual([2, 11, 46, 163]);
});

test("what is not right comes back tomorrow, and after that sooner than what was always right", () => {
  // A first miss leaves 0.212 days (w₀); no gap is shorter than a day.
  expect(gapsOf(wrong)).toEqual([1]);
  const [, , afterMiss, later = 0] = gapsOf(right, right, wrong, right);
  expect(afterMiss).toBeLessThan(11);
  expect(later).toBeLessThan(46);
});

test("a right answer that was a guess or not sure grows the gap less than a sure one, and an unrated one as much", () => {
  const after = (confidence?: "guess" | "unsure" | "sure") => gapsOf(right, { verdict: "correct", confidence })[1] ?? 0;

  expect(after("guess")).toBeLessThan(after("sure"));
  expect(after("unsure")).toBe(after("guess"));
  expect(after()).toBe(after("sure"));
});

test("a wrong answer is Again however sure it was, and nothing is Easy", () => {
  for (const confidence of ["guess", "unsure", "sure", undefined] as const) {
    expect(gradeOf({ verdict: "incorrect", confidence })).toBe(Rating.Again);
    expect(gradeOf({ verdict: "correct", confidence })).not.toBe(Rating.Easy);
  }
});

test("what is remembered is what the scheduler of ts-fsrs remembers, without steps and fuzz", () => {
  const scheduler = fsrs({ learning_steps: [], relearning_steps: [], enable_fuzz: false });
  const outcomes: readonly [day: number, outcome: Omit<Outcome, "at">][] = [
    [0, right],
    [2, wrong],
    [3, { verdict: "correct", confidence: "guess" }],
    [3, right],
    [9, right],
    [40, wrong],
    [41, { verdict: "correct" }],
  ];
  let memory: Memory | undefined;
  let card = createEmptyCard(new Date(onDay(0)));
  for (const [on, outcome] of outcomes) {
    memory = remember(memory, { ...outcome, at: onDay(on) });
    ({ card } = scheduler.next(card, new Date(onDay(on)), gradeOf(outcome)));
    expect([memory.stability, memory.difficulty]).toEqual([card.stability, card.difficulty]);
  }
});

test("a review in the evening and one the next morning lie a day apart, wherever the learner is", () => {
  const evening = remember(undefined, { ...right, at: onDay(0, 11 * 60) });
  const night = remember(evening, { ...right, at: onDay(0, 13 * 60) });
  const morning = remember(evening, { ...right, at: onDay(1) });

  // Two hours later is the same day: the gap stays at 2. Thirteen hours later is a day.
  expect((night.due - night.at) / day).toBe(2);
  expect((morning.due - morning.at) / day).toBeGreaterThan(2);
});

test("the chance to recall a card falls to nine in ten after as many days as its stability", () => {
  const memory = remember(undefined, { ...right, at: onDay(0) });

  expect(recallAt(memory, onDay(0))).toBe(1);
  expect(recallAt(memory, onDay(0) + memory.stability * day)).toBeCloseTo(0.9, 6);
  expect(recallAt(memory, onDay(-1))).toBe(1);
});
