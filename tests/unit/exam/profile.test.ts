import { describe, expect, test } from "vitest";
import { counts, limitOf, profileOf, renewalFacts, renewalNeeds, shortCounts, standardFacts, wholeCounts } from "@/lib/exam/profile";
import { shapeOf } from "@/lib/exam/shape";
import { getFact } from "@/lib/facts/facts";

const exams = ["ace", "pca"] as const;
const minute = 60_000;

describe("the profile of a form", () => {
  test("is the whole exam from 50 questions on, a short form below, and a custom one where anything is left out", () => {
    const of = (count: number, narrowed = false, renewal = false) => profileOf({ count, narrowed, renewal });
    expect([of(60), of(50), of(49), of(1), of(50, true), of(20, false, true)]).toEqual(["standard", "standard", "short", "short", "custom", "renewal"]);
  });

  test("has its lengths from the facts: from 50 to 60 questions", () => {
    for (const exam of exams) expect(standardFacts[exam].questions.map((id) => getFact(id).value)).toEqual([...wholeCounts]);
    expect([counts.usual, counts.most]).toEqual([...wholeCounts]);
    expect(Math.max(...shortCounts)).toBeLessThan(wholeCounts[0]);
  });

  test("names facts with a source and a date", () => {
    const ids = exams.flatMap((exam) => [standardFacts[exam], renewalFacts[exam]].flatMap(({ questions, minutes }) => [...questions, minutes]));
    for (const id of ids) expect(getFact(id).sources.length).toBeGreaterThan(0);
    expect(ids).toHaveLength(10);
  });
});

describe("how long a form has", () => {
  const ace = shapeOf("ace");

  test("is two hours for the whole exam and one for the renewal, by the facts", () => {
    expect(exams.map((exam) => limitOf("standard", 50, shapeOf(exam)))).toEqual([120 * minute, 120 * minute]);
    expect(limitOf("standard", 60, ace)).toBe(120 * minute);
    expect(limitOf("renewal", 20, ace)).toBe(60 * minute);
  });

  test("is in proportion for a short or custom form, and never more than the whole exam has", () => {
    // 120 minutes for 50 are 2.4 minutes for each.
    expect(limitOf("short", 10, ace)).toBe(24 * minute);
    expect(limitOf("custom", 7, ace)).toBe(16.8 * minute);
    expect(limitOf("custom", 60, ace)).toBe(120 * minute);
  });

  test("follows the facts of the bank that the form is of", () => {
    expect(limitOf("short", 10, { ...ace, minutes: 100, questions: { least: 40, most: 50 } })).toBe(25 * minute);
  });
});

describe("a renewal about one case study", () => {
  test("needs 23 questions on it, of 25 with 90 per cent", () => {
    // 22.5 are needed, so 22 are too few.
    expect(renewalNeeds(25, 90)).toBe(23);
  });
});
