import { describe, expect, test } from "vitest";
import { getFact } from "@/lib/facts/facts";
import { examSections, objectivesOf } from "@/lib/site/exam-objectives";

describe.each(["ace", "pca"] as const)("the objectives of the exam %s", (exam) => {
  test("are as many as the fact on the exam guide says", () => {
    expect(objectivesOf(exam)).toHaveLength(Number(getFact(`${exam}-objectives`).value));
  });

  test("are numbered by their section, from 1 on, without a gap", () => {
    examSections[exam].forEach(({ id, objectives }, index) => {
      expect(id).toBe(String(index + 1));
      expect(objectives.map((objective) => objective.id)).toEqual(objectives.map((_, place) => `${id}.${place + 1}`));
    });
  });

  test("belong to sections whose weights make a whole", () => {
    const weights = examSections[exam].map(({ weight }) => Number(getFact(weight).value));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test("come with the title of their section", () => {
    expect(objectivesOf(exam)[0]).toEqual({
      id: "1.1",
      title: examSections[exam][0].objectives[0].title,
      section: examSections[exam][0].title,
    });
  });
});
