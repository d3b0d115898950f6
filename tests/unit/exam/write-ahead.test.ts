import { describe, expect, test } from "vitest";
import { startSitting, type SittingStep, stepSitting } from "@/lib/exam/sitting";
import { catchUp, readWriteAhead, trimWriteAhead, type WriteAhead, writeAhead } from "@/lib/exam/write-ahead";
import { anExamForm } from "@/tests/support/an-exam-form";

const attempt = startSitting(anExamForm(), { id: "attempt-1", now: 1_795_000_000_000, factor: 1 });
const flag = (question: string): SittingStep => ({ step: "flag", question });
const entry: WriteAhead = { attempt: "attempt-1", after: 0, steps: [flag("ace-001"), flag("ace-002")] };

test("what was written ahead is caught up with, and no step is taken twice", () => {
  const after = catchUp(attempt, entry);
  expect(after.steps).toBe(2);
  expect(after.given["ace-002"]?.flagged).toBe(true);
  expect(catchUp(after, entry)).toBe(after);
  // The first of the two was stored already.
  const one = stepSitting(attempt, flag("ace-001"));
  expect(catchUp(one, entry)).toEqual(after);
});

test("an entry of another attempt, or one with a gap before it, changes nothing", () => {
  expect(catchUp(attempt, { ...entry, attempt: "attempt-2" })).toBe(attempt);
  expect(catchUp(attempt, { ...entry, after: 1 })).toBe(attempt);
  expect(catchUp(attempt, undefined)).toBe(attempt);
});

test("what the database holds is trimmed away, and nothing else", () => {
  const grown = writeAhead(entry, flag("ace-003"));
  expect(trimWriteAhead(grown, 2)).toEqual({ attempt: "attempt-1", after: 2, steps: [flag("ace-003")] });
  expect(trimWriteAhead(grown, 0)).toEqual(grown);
  expect(trimWriteAhead(grown, 99)).toEqual({ attempt: "attempt-1", after: 3, steps: [] });
});

describe("an entry", () => {
  test("is read back as it was written, whatever steps it holds", () => {
    const steps: SittingStep[] = [
      { step: "choose", question: "ace-001", choice: "a", several: true },
      { step: "clear", question: "ace-001" },
      { step: "strike", question: "ace-001", choice: "b" },
      { step: "rate", question: "ace-001", confidence: "sure" },
      { step: "open", place: "review" },
      { step: "tick", at: 5, ms: 1 },
      { step: "pause", at: 6 },
      { step: "resume", at: 7 },
      { step: "jump", at: 8, byMs: -3, counted: "given-back" },
      { step: "settle", counted: "counted" },
      { step: "end", at: 9, how: "submitted", verdicts: { "ace-001": "correct" } },
    ];
    const all = { ...entry, steps };
    expect(readWriteAhead(JSON.stringify(all))).toEqual(all);
  });

  test.each([
    ["nothing", null],
    ["no JSON", "{half"],
    ["another thing", "[1]"],
    ["a step that there is not", JSON.stringify({ ...entry, steps: [{ step: "cheat" }] })],
  ])("that is %s is none", (_, text) => expect(readWriteAhead(text)).toBeUndefined());
});
