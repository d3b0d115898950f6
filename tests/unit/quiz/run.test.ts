import { describe, expect, test } from "vitest";
import { givenTo, type Run, type RunStep, startRun, stepRun } from "@/lib/quiz/run";
import { seeded } from "@/tests/support/seeded";

const steps = (run: Run, ...list: RunStep[]) => list.reduce(stepRun, run);
const pick = (choice: string, several = false): RunStep => ({ step: "choose", choice, several });

describe("a run", () => {
  const run = startRun(["ace-001", "ace-002", "ace-003"]);

  test("begins at its first question and asks one at a time", () => {
    expect(run.current).toBe("ace-001");
    expect(steps(run, { step: "next" }).current).toBe("ace-002");
    expect(steps(run, { step: "next" }, { step: "previous" }).current).toBe("ace-001");
  });

  test("goes nowhere before the first, and to the summary after the last", () => {
    expect(steps(run, { step: "previous" }).current).toBe("ace-001");
    expect(steps(run, { step: "next" }, { step: "next" }, { step: "next" }).current).toBeUndefined();
  });

  test("leads back from the summary", () => {
    const ended = steps(run, { step: "finish" });
    expect(steps(ended, { step: "previous" }).current).toBe("ace-003");
    expect(steps(ended, { step: "open", question: "ace-002" }).current).toBe("ace-002");
    expect(steps(ended, { step: "open", question: "pca-001" })).toEqual(ended);
  });

  test("never goes on by itself: choosing, rating and showing stay at the question", () => {
    expect(steps(run, pick("a"), { step: "rate", confidence: "sure" }, { step: "show" }).current).toBe("ace-001");
  });

  test("is taken up again at its first open question", () => {
    const shown = { chosen: ["a"], shown: true };
    expect(startRun(run.questions, { "ace-001": shown, "ace-003": shown }).current).toBe("ace-002");
    expect(startRun(["ace-001"], { "ace-001": shown }).current).toBeUndefined();
  });
});

describe("an answer", () => {
  const run = startRun(["ace-001", "ace-002"]);
  const chosen = (...list: RunStep[]) => givenTo(steps(run, ...list), "ace-001").chosen;

  test("is one choice, the latest, where one is to be chosen", () => {
    expect(chosen(pick("a"), pick("c"))).toEqual(["c"]);
    expect(chosen(pick("c"), pick("c"))).toEqual(["c"]);
  });

  test("is several where several are: picked again, a choice is dropped, and one too many is not refused", () => {
    expect(chosen(pick("a", true), pick("c", true))).toEqual(["a", "c"]);
    expect(chosen(pick("a", true), pick("c", true), pick("a", true))).toEqual(["c"]);
    expect(chosen(pick("a", true), pick("b", true), pick("c", true))).toEqual(["a", "b", "c"]);
  });

  test("can be cleared", () => {
    expect(chosen(pick("a"), { step: "clear" })).toEqual([]);
  });

  test("belongs to its question and to no other", () => {
    const after = steps(run, pick("a"), { step: "next" }, pick("b"));
    expect([givenTo(after, "ace-001").chosen, givenTo(after, "ace-002").chosen]).toEqual([["a"], ["b"]]);
  });

  test("stands once it is shown, whatever is done then", () => {
    const chance = seeded(8);
    for (let round = 0; round < 200; round += 1) {
      const shown = steps(run, pick(chance.pick(["a", "b"])), { step: "show" });
      const after = steps(
        shown,
        ...Array.from({ length: 5 }, () => chance.pick<RunStep>([pick("c"), pick("d", true), { step: "clear" }, { step: "rate", confidence: "sure" }])),
      );
      expect(after).toEqual(shown);
    }
  });

  test("keeps how sure the learner was", () => {
    expect(givenTo(steps(run, pick("a"), { step: "rate", confidence: "unsure" }), "ace-001").confidence).toBe("unsure");
  });
});
