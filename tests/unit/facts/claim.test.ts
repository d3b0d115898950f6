import { describe, expect, test } from "vitest";
import { claimSchema, examsOf, factIdsOf, isErratum, verdictLabels, verdicts } from "@/lib/facts/claim";
import { aClaim } from "@/tests/support/a-claim";

function issuesOf(claim: unknown): string[] {
  return claimSchema.safeParse(claim).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

describe("a claim of the guide", () => {
  test("holds to its shape", () => {
    expect(issuesOf(aClaim())).toEqual([]);
  });

  test("is refused with a field that nobody knows, so that a slip of the pen is not lost", () => {
    expect(issuesOf({ ...aClaim(), exam_answer: "B" }).join()).toContain("exam_answer");
  });

  test("is refused when it says too little of what holds", () => {
    expect(issuesOf(aClaim({ holds: "No." })).join()).toContain("holds: ");
  });

  test.each(["holds", "why", "examAnswer", "note"] as const)("is refused with a broken fact token in %s, and the message names the field", (field) => {
    expect(issuesOf(aClaim({ [field]: "A cluster has {{Read Pool}} at most." }))).toEqual([
      `${field}: "A cluster has {{Read Pool}} at most." holds a broken fact token: write {{fact-id}} or {{fact-id|value}}.`,
    ]);
  });

  test("may quote double braces of the guide", () => {
    expect(issuesOf(aClaim({ guideSays: "Write {{ value }}." }))).toEqual([]);
  });
});

describe("an erratum", () => {
  test("is a claim that is wrong in some way; a confirmed one and an omission are none", () => {
    expect(verdicts.filter((verdict) => isErratum({ verdict }))).toEqual(["wrong", "outdated", "oversimplified", "contradicts-itself", "unverifiable"]);
  });

  test("has a word for readers, a different one for each verdict", () => {
    expect(new Set(verdicts.map((verdict) => verdictLabels[verdict])).size).toBe(verdicts.length);
  });
});

describe("the exams that a claim matters to", () => {
  test("are both, unless it names one, or none", () => {
    expect(examsOf(aClaim())).toEqual(["ace", "pca"]);
    expect(examsOf(aClaim({ exams: ["pca"] }))).toEqual(["pca"]);
    expect(examsOf(aClaim({ exams: [] }))).toEqual([]);
  });

  test("are not written out where they are both, and are no others", () => {
    expect(issuesOf(aClaim({ exams: ["ace", "pca"] }))).toEqual(["exams: leave exams out where it matters to both"]);
    expect(issuesOf({ ...aClaim(), exams: ["gcse"] })).toHaveLength(1);
  });
});

describe("the facts of a claim", () => {
  test("are those its texts show to readers, each once, in order", () => {
    const claim = aClaim({
      holds: "Up to {{nodes}} in {{zones|value}} zones.",
      why: "With {{nodes|value}} the pool is full.",
      examAnswer: "{{days}}",
      note: "See {{hours}}.",
    });

    expect(factIdsOf(claim)).toEqual(["nodes", "zones", "days", "hours"]);
  });

  test("are none where the texts name none", () => {
    expect(factIdsOf(aClaim({ guideSays: "Up to {{nodes}}.", working: "{{nodes}} × 2" }))).toEqual([]);
  });
});
