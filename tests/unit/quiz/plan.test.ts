import { describe, expect, test } from "vitest";
import { usualAddress } from "@/lib/quiz/address";
import { everything, sectionOf } from "@/lib/quiz/filter";
import { planQuiz } from "@/lib/quiz/plan";
import { anEntry, entriesOf } from "@/tests/support/an-entry";

const nothingSeen = new Map();

describe("a quiz", () => {
  test("over a whole exam has the sections in the bank's shares", () => {
    // 60 questions: 30 of section 1, 18 of section 2, 12 of section 3; of 10 these are 5, 3 and 2.
    const index = entriesOf("ace", 60).map((entry, at) => ({ ...entry, objective: at < 30 ? "1.1" : at < 48 ? "2.1" : "3.1" }));
    for (const seed of ["a", "b", "c"]) {
      const { entries } = planQuiz({ ...usualAddress, seed, filter: { ...everything, exam: "ace" } }, index, nothingSeen);
      expect(["ace-1", "ace-2", "ace-3"].map((section) => entries.filter((entry) => sectionOf(entry) === section).length)).toEqual([5, 3, 2]);
    }
  });

  test("asks what its address names, in that order, kept for an exam or not, and tells what there is not", () => {
    const index = [anEntry({ id: "ace-001", form: "b" }), anEntry({ id: "ace-002" })];
    const plan = planQuiz({ ...usualAddress, seed: "s", questions: ["ace-002", "ace-099", "ace-001"] }, index, nothingSeen);
    expect(plan.entries.map(({ id }) => id)).toEqual(["ace-002", "ace-001"]);
    expect(plan.unknown).toEqual(["ace-099"]);
  });

  test("leaves out what is kept for the exams and says how much that is", () => {
    const index = [anEntry({ id: "ace-001", form: "b" }), anEntry({ id: "ace-002" }), anEntry({ id: "ace-003", form: "a" })];
    const { entries, heldBack } = planQuiz({ ...usualAddress, seed: "s" }, index, nothingSeen);
    expect([entries.map(({ id }) => id).toSorted(), heldBack]).toEqual([["ace-002", "ace-003"], 1]);
  });
});
