import { describe, expect, test } from "vitest";
import {
  givenIn,
  markAttempt,
  openJump,
  reviewPlace,
  type SittingStep,
  standingOf,
  standingsOf,
  startSitting,
  stepSitting,
  timeTaken,
} from "@/lib/exam/sitting";
import { readAttempt } from "@/lib/progress/attempt";
import { anExamForm } from "@/tests/support/an-exam-form";

const minute = 60_000;
const start = 1_795_000_000_000;
const sit = (...steps: SittingStep[]) => steps.reduce(stepSitting, startSitting(anExamForm(), { id: "attempt-1", now: start, factor: 1 }));
const choose = (question: string, choice: string, several = false): SittingStep => ({ step: "choose", question, choice, several });
const strike = (question: string, choice: string): SittingStep => ({ step: "strike", question, choice });
const open = (place: string): SittingStep => ({ step: "open", place });

test("an attempt begins with its first question on the screen and a deadline that its own time sets", () => {
  expect(sit()).toMatchObject({ place: "ace-001", deadline: start + 120 * minute, steps: 0, given: { "ace-001": { chosen: [], struck: [], ms: 0 } } });
  expect(startSitting(anExamForm(), { id: "attempt-1", now: start, factor: null }).deadline).toBeNull();
});

test("whatever is stored of an attempt is read back as it was", () => {
  const attempt = sit(
    choose("ace-001", "b"),
    { step: "flag", question: "ace-002" },
    { step: "pause", at: start + 5 },
    { step: "jump", at: start + 9, byMs: 9, counted: "open" },
  );
  expect(readAttempt(structuredClone(attempt))).toEqual(attempt);
});

describe("choices", () => {
  test("replace each other where one is to be chosen, and gather where several are", () => {
    expect(givenIn(sit(choose("ace-001", "a"), choose("ace-001", "b")), "ace-001").chosen).toEqual(["b"]);
    expect(givenIn(sit(choose("ace-001", "a", true), choose("ace-001", "b", true)), "ace-001").chosen).toEqual(["a", "b"]);
    expect(givenIn(sit(choose("ace-001", "a", true), choose("ace-001", "a", true)), "ace-001").chosen).toEqual([]);
  });

  test("that are struck out are no longer chosen, and are unstruck by being chosen", () => {
    expect(givenIn(sit(choose("ace-001", "a"), strike("ace-001", "a")), "ace-001")).toMatchObject({ chosen: [], struck: ["a"] });
    expect(givenIn(sit(strike("ace-001", "a"), choose("ace-001", "a")), "ace-001")).toMatchObject({ chosen: ["a"], struck: [] });
    expect(givenIn(sit(strike("ace-001", "a"), strike("ace-001", "a")), "ace-001").struck).toEqual([]);
  });

  test("are cleared with how sure one was, and what is struck out stays", () => {
    const given = givenIn(
      sit(strike("ace-001", "c"), choose("ace-001", "a"), { step: "rate", question: "ace-001", confidence: "sure" }, { step: "clear", question: "ace-001" }),
      "ace-001",
    );
    expect(given).toEqual({ chosen: [], struck: ["c"], ms: 0 });
  });

  test("on a question that the form does not ask change nothing", () => {
    expect(sit(choose("pca-001", "a")).given).toEqual(sit().given);
  });

  test("wait while the exam is paused", () => {
    const paused = sit({ step: "pause", at: start + 1 }, choose("ace-001", "a"));
    expect(givenIn(paused, "ace-001").chosen).toEqual([]);
  });
});

describe("the navigator", () => {
  test("tells unseen, open and answered apart, and the flag besides", () => {
    const attempt = sit(choose("ace-001", "a"), open("ace-002"), { step: "flag", question: "ace-001" }, open(reviewPlace));
    expect(anExamForm().questions.map(({ question }) => standingOf(attempt, question))).toEqual(["answered", "open", "unseen", "unseen", "unseen"]);
    expect(standingsOf(attempt)).toEqual({ answered: 1, open: [2, 3, 4, 5], unseen: 3, flagged: [1] });
  });

  test("leads nowhere that is not asked", () => {
    expect(sit(open("pca-999")).place).toBe("ace-001");
  });
});

describe("time", () => {
  test("on the screen counts for the question that is there, and for none in the review or a pause", () => {
    const tick = (at: number, ms: number): SittingStep => ({ step: "tick", at: start + at, ms });
    const attempt = sit(
      tick(10, 10),
      open("ace-002"),
      tick(15, 5),
      open(reviewPlace),
      tick(100, 85),
      open("ace-001"),
      { step: "pause", at: start + 100 },
      tick(150, 50),
    );
    expect(givenIn(attempt, "ace-001").ms).toBe(10);
    expect(givenIn(attempt, "ace-002").ms).toBe(5);
    expect(Object.keys(attempt.given)).toEqual(["ace-001", "ace-002"]);
  });

  test("that an attempt took leaves out pauses and what the device's clock was set by", () => {
    // 30 minutes of work, 10 of pause, and a clock set an hour ahead in between: 30.
    const attempt = sit(
      { step: "pause", at: start + 10 * minute },
      { step: "resume", at: start + 20 * minute },
      { step: "jump", at: start + 80 * minute, byMs: 60 * minute, counted: "open" },
      { step: "settle", counted: "given-back" },
      { step: "end", at: start + 100 * minute, how: "submitted", verdicts: {} },
    );
    expect(timeTaken(attempt)).toBe(30 * minute);
    expect(openJump(attempt)).toBe(0);
  });

  test("that an attempt took is never more than there was, though it was closed late", () => {
    expect(timeTaken(sit({ step: "end", at: start + 500 * minute, how: "time-up", verdicts: {} }))).toBe(120 * minute);
  });
});

test("marking goes by the ids of choices, and leaves out a question that is not at hand", () => {
  const right = [{ id: "a", right: true as const }, { id: "b" }];
  const attempt = sit(choose("ace-001", "a"), choose("ace-002", "b"));
  expect(markAttempt(attempt, (question) => (question === "ace-005" ? undefined : right))).toEqual({
    "ace-001": "correct",
    "ace-002": "incorrect",
    "ace-003": "unanswered",
    "ace-004": "unanswered",
  });
});
