import { describe, expect, test } from "vitest";
import { formatClock, isTimeUp, jumpBetween, sayTime, setBackSince, stepForJump, timeLeft, warningDue, warningsWithin } from "@/lib/exam/clock";
import { startSitting, stepSitting } from "@/lib/exam/sitting";
import { anExamForm } from "@/tests/support/an-exam-form";

const minute = 60_000;
const hour = 60 * minute;
const start = 1_795_000_000_000;
const sitting = (factor: number | null = 1) => startSitting(anExamForm(), { id: "attempt-1", now: start, factor });

describe("the time left", () => {
  test("is the deadline less what the device's clock says, whatever happened to the page meanwhile", () => {
    expect(timeLeft(sitting(), start + 40 * minute)).toBe(80 * minute); // 120 - 40
    expect(timeLeft(sitting(1.5), start + 40 * minute)).toBe(140 * minute); // 120 × 1.5 - 40
    expect(timeLeft(sitting(10), start)).toBe(1200 * minute);
  });

  test("is never less than nothing, and nothing at all without a limit", () => {
    expect(timeLeft(sitting(), start + 3 * hour)).toBe(0);
    expect(timeLeft(sitting(null), start + 300 * hour)).toBeNull();
    expect(isTimeUp(sitting(null), start + 300 * hour)).toBe(false);
  });

  test("stands still while the exam is paused, and goes on from there", () => {
    const paused = stepSitting(sitting(), { step: "pause", at: start + 10 * minute });
    expect(timeLeft(paused, start + 5 * hour)).toBe(110 * minute);
    expect(isTimeUp(paused, start + 5 * hour)).toBe(false);
    const on = stepSitting(paused, { step: "resume", at: start + 5 * hour });
    expect(timeLeft(on, start + 5 * hour + minute)).toBe(109 * minute);
  });

  test("is up at the very deadline and not a moment before", () => {
    expect(isTimeUp(sitting(), start + 120 * minute - 1)).toBe(false);
    expect(isTimeUp(sitting(), start + 120 * minute)).toBe(true);
  });

  test("of an attempt that is over is what it was when it ended", () => {
    const over = stepSitting(sitting(), { step: "end", at: start + 90 * minute, how: "submitted", verdicts: {} });
    expect(timeLeft(over, start + 24 * hour)).toBe(30 * minute);
    expect(isTimeUp(over, start + 24 * hour)).toBe(false);
  });
});

describe("the device's clock", () => {
  const read = (wall: number, steady: number) => ({ wall: start + wall, steady });

  test("jumps when it went another way than the steady one, in either direction", () => {
    expect(jumpBetween(read(0, 0), read(hour + 1000, 1000))).toBe(hour);
    expect(jumpBetween(read(0, 0), read(1000 - hour, 1000))).toBe(-hour);
  });

  test("may play a little, as it does when it is set by the network, without a word", () => {
    expect(jumpBetween(read(0, 0), read(3000, 1000))).toBe(0);
    expect(jumpBetween(read(0, 0), read(3001, 1000))).toBe(2001);
    expect(jumpBetween(read(0, 0), read(5 * hour, 5 * hour))).toBe(0);
  });

  test("set back by an hour grants no time", () => {
    const step = stepForJump(-hour, start - hour);
    const after = stepSitting(sitting(), step);
    expect(timeLeft(after, start - hour)).toBe(120 * minute);
    expect(after.clockNotes).toEqual([{ at: start - hour, byMs: -hour, counted: "given-back" }]);
  });

  test("an hour ahead takes no time until the learner says that the device slept", () => {
    const open = stepSitting(sitting(), stepForJump(hour, start + hour));
    expect(timeLeft(open, start + hour)).toBe(120 * minute);
    expect(timeLeft(stepSitting(open, { step: "settle", counted: "counted" }), start + hour)).toBe(60 * minute);
    expect(timeLeft(stepSitting(open, { step: "settle", counted: "given-back" }), start + hour)).toBe(120 * minute);
  });

  test("ahead of the deadline closes no room before that is settled", () => {
    const open = stepSitting(sitting(), stepForJump(3 * hour, start + 3 * hour));
    expect(isTimeUp(open, start + 3 * hour)).toBe(false);
    expect(isTimeUp(stepSitting(open, { step: "settle", counted: "counted" }), start + 3 * hour)).toBe(true);
  });

  test("set back while the page was closed is seen by when the attempt was seen last", () => {
    expect(setBackSince({ lastSeen: start + hour }, start)).toBe(-hour);
    expect(setBackSince({ lastSeen: start + 1000 }, start)).toBe(0);
    expect(setBackSince({ lastSeen: start }, start + hour)).toBe(0);
  });
});

describe("warnings", () => {
  test("come at 30, 15, 5 and 1 minute, those beyond the limit skipped", () => {
    expect(warningsWithin(120 * minute)).toEqual([30, 15, 5, 1]);
    expect(warningsWithin(24 * minute)).toEqual([15, 5, 1]);
    expect(warningsWithin(15 * minute)).toEqual([5, 1]);
  });

  test("come once, when the time left passes them", () => {
    expect(warningDue(120 * minute, 30 * minute + 1, 30 * minute)).toBe(30);
    expect(warningDue(120 * minute, 30 * minute, 29 * minute)).toBeUndefined();
    expect(warningDue(120 * minute, 31 * minute, 30.5 * minute)).toBeUndefined();
  });

  test("that were all missed in sleep come as one, the latest", () => {
    expect(warningDue(120 * minute, 90 * minute, 4 * minute)).toBe(5);
  });
});

test("the clock is restless only in the last minutes", () => {
  expect(formatClock(112 * minute)).toBe("1 h 52 min");
  expect(formatClock(112 * minute - 59_000)).toBe("1 h 52 min");
  expect(formatClock(125 * minute)).toBe("2 h 05 min");
  expect(formatClock(59 * minute)).toBe("59 min");
  expect(formatClock(5 * minute + 1)).toBe("6 min");
  expect(formatClock(5 * minute)).toBe("5:00");
  expect(formatClock(65_000)).toBe("1:05");
  expect(formatClock(0)).toBe("0:00");
});

test("the time is said in whole words", () => {
  expect(sayTime(112 * minute)).toBe("1 hour 52 minutes");
  expect(sayTime(61 * minute)).toBe("1 hour 1 minute");
  expect(sayTime(2 * hour)).toBe("2 hours");
  expect(sayTime(40_000)).toBe("40 seconds");
  expect(sayTime(1000)).toBe("1 second");
});
