import { describe, expect, test } from "vitest";
import { sectionsOfExam } from "@/lib/exam/objectives";
import { getFact } from "@/lib/facts/facts";
import { coverageOf, plannedQuestions, readingLoadOf } from "@/lib/question/coverage";
import { gradeLevel } from "@/lib/question/reading-level";
import { aQuestion, aReading, choicesOf } from "@/tests/support/a-question";

describe("The plan of the bank", () => {
  test("holds 150 questions for each exam, and one number for every objective", () => {
    for (const exam of ["ace", "pca"] as const) {
      const counts = Object.values(plannedQuestions[exam]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(150);
      expect(Object.keys(plannedQuestions[exam])).toEqual(sectionsOfExam(exam).flatMap(({ objectives }) => objectives.map(({ id }) => id)));
    }
  });

  test("follows Google's weights by section, to within one question", () => {
    for (const exam of ["ace", "pca"] as const) {
      const planned: Readonly<Record<string, number>> = plannedQuestions[exam];
      for (const { weight, objectives } of sectionsOfExam(exam)) {
        const share = 1.5 * Number(getFact(weight).value); // of 150, in percent
        const own = objectives.reduce((sum, { id }) => sum + (planned[id] ?? 0), 0);
        expect(Math.abs(own - share)).toBeLessThan(1);
      }
    }
  });
});

describe("Coverage", () => {
  const needs = [{ fact: "read-pool-max-nodes", atLeast: 18 }];
  const questions = [
    { ...aQuestion({ id: "ace-001", difficulty: "easy" }), topic: "migration" as const },
    { ...aQuestion({ id: "ace-002", choices: aQuestion().choices.map((choice) => ({ ...choice, needs })) }), topic: "migration" as const },
    { ...aQuestion({ id: "pca-001", exam: "pca", objective: "1.1", class: "expert", case: "ehr-healthcare" }), topic: "pricing" as const },
  ];
  const coverage = coverageOf(questions);

  test("counts by exam and objective, with what is planned", () => {
    expect(coverage.exams.ace).toMatchObject({ questions: 2, contracts: 1, expert: 0, chooseTwo: 0, difficulty: { easy: 1, medium: 1, hard: 0 } });
    expect(coverage.exams.ace.objectives.find(({ id }) => id === "2.2")).toMatchObject({ planned: 22, questions: 2 });
    expect(coverage.exams.pca.objectives.find(({ id }) => id === "1.1")).toMatchObject({ planned: 9, questions: 1, expert: 1 });
  });

  test("counts by topic and case study, and what the bank rests on", () => {
    expect(coverage.topics.filter((row) => row.questions > 0).map((row) => [row.topic, row.questions])).toEqual([
      ["migration", 2],
      ["pricing", 1],
    ]);
    expect(coverage.cases.find((row) => row.case === "ehr-healthcare")?.questions).toBe(1);
    expect([coverage.facts, coverage.sources]).toEqual([1, 1]);
  });
});

test("Reading load is told by its least, its median and its most", () => {
  const readings = [
    aReading({ stem: "one two three" }),
    aReading({ stem: "one two three four" }),
    aReading({ stem: "one two", choices: choicesOf("*a b c d", "a b", "a b c", "a") }),
  ];
  expect(readingLoadOf(readings).stemWords).toEqual({ least: 2, median: 3, most: 4 });
  expect(readingLoadOf([]).stemWords).toEqual({ least: 0, median: 0, most: 0 });
});

test("A grade rises with long sentences and long words", () => {
  // One sentence of six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
  expect(gradeLevel("The cat sat on the mat.")).toBeCloseTo(-1.45, 2);
  expect(gradeLevel("The administrator configures availability for operational continuity.")).toBeGreaterThan(15);
  expect(gradeLevel("")).toBe(0);
});
